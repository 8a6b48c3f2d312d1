question = O que posso aprender de graça com as patentes de outros?
answer =
    Muita coisa. A maioria dos pedidos de patente é publicada, com desenhos e uma explicação de como a coisa é feita. Você pode lê-los de graça:
    – PATENTSCOPE, da OMPI
    – Espacenet, do Instituto Europeu de Patentes
    – a base do seu próprio instituto, se ele tem uma
    Você acha soluções para seu problema, vê em que os concorrentes trabalham e encontra possíveis parceiros. Também evita inventar outra vez o que já existe.
    Muito disso pode ser usado no seu país, porque nenhuma patente foi depositada lá ou ela acabou. Verifique antes de usar.
more-1 =
    Como buscar bem:
    – Descreva o problema em poucas palavras técnicas. Tente outras palavras para cada uma.
    – Abra um documento que combine, pegue o símbolo da classe e busque nela.
    – Busque o nome de um concorrente, fornecedor ou inventor.
    – Use a tradução automática da base.
    – Olhe a família da patente. Ela mostra em que países depositaram, ou seja, onde veem um mercado.
    – Repita a busca a cada poucos meses.
    Ajuda gratuita: Centros de Apoio à Tecnologia e à Inovação, em muitos países, muitas vezes em universidades e institutos de patentes.
more-2 =
    Quer usar uma solução que achou? Verifique para cada país onde fabrica e vende:
    – Há lá uma patente ou pedido da mesma família?
    – Está em vigor? O registro desse instituto diz, ou pergunte a ele.
    – É um pedido PCT recente? Ainda pode chegar ao seu país.
    – Há outra patente, mais ampla ou de uma versão melhor?
    Se nada disso está em vigor nem a caminho, o ensinamento técnico é livre lá. O nome, a aparência e o manual ainda podem ser protegidos; não os copie.
    Exemplo: uma cooperativa quer secar mangas sem fumaça. Acha uma patente que acabou, com desenhos completos. Constrói o secador e poupa meses de testes.
more-3 =
    As armadilhas:
    – Você nunca vê o trabalho mais novo.
    Um pedido internacional se torna público logo depois de { $publication } da primeira data, e muitos nacionais também.
    – Uma patente não prova que a coisa funciona ou vende.
    – Empresas depositam com outros nomes, e as bases têm lacunas.
    – Para seu próprio segredo, busque com palavras gerais. Não cole sua ideia inteira em ferramentas abertas.
    – A leitura deu a você uma ideia melhor? Guarde silêncio até saber se deposita.
ask =
    onde acho soluções técnicas de graça
    como descobrir o que meu concorrente desenvolve
    fazer produtos de patentes vencidas
    base de patentes pra oficina pequena
    aprender como uma máquina é feita pelas patentes
    que empresas têm patente de fogão solar
    acompanhar patentes novas da minha área
    patentes são públicas qualquer um lê?
    achar parceiro ou fábrica com know how pelas patentes
    aprender de graça com patentes dos outros
