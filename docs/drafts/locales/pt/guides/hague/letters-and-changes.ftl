question = A OMPI escreveu sobre um erro no meu pedido de Haia, ou algo mudou. E agora?
answer =
    A OMPI chama um erro assim de irregularidade. Algo no formulário, nas imagens ou nas taxas falta ou está errado. Você pode corrigir, mas só até o último dia da carta.
    – Ache a carta, na sua conta na OMPI, no seu e-mail ou com seu agente, e anote esse dia.
    – Veja cada ponto: uma taxa, uma imagem, um nome, um texto que um país exige.
    – Responda à própria OMPI, cedo, e guarde a prova.
    Sem resposta, o pedido normalmente conta como abandonado. A OMPI então só devolve o que você pagou acima da taxa de base.
    Para novo dono, nome ou endereço mais tarde, um só pedido à OMPI normalmente basta para todos os países.
more-1 =
    Que tipo de erro é?
    – Alguns travam a data: falta uma imagem, nenhum país indicado, idioma errado, depositante pouco claro. A data de depósito é então o dia em que chega sua correção. Responda no mesmo dia, porque prioridade e novidade podem se perder.
    – Outros dizem respeito a um país, que exige reivindicação, descrição ou criador. Sem resposta, normalmente só esse país sai. Se corrige, a data do registro pode passar ao dia em que isso chega.
    – Para o resto, responda até o último dia. Não conte com mais tempo. Um atraso só se desculpa por motivos especiais, como um desastre.
    Uma carta de um país depois da publicação é outra coisa: uma recusa. Responda lá.
more-2 =
    Mudanças depois do registro, com pedido à OMPI e quase sempre taxa:
    – Novo dono: para tudo, ou para alguns desenhos ou países. Ele precisa de vínculo com um membro da Haia. Normalmente assina o antigo dono.
    – Alguns países querem papéis da transferência no próprio instituto. Até lá, ela não vale ali. A OMPI os lista.
    – Novo nome ou endereço. Só um novo e-mail é grátis.
    – Limitação: você fica só com alguns desenhos, em alguns ou em todos os países.
    – Renúncia: você abre mão de todos os desenhos, em alguns ou em todos os países.
    – Erro no registro: peça à OMPI que o corrija.
    Uma licença não se inscreve na OMPI. Pergunte ao instituto de cada país.
more-3 =
    As armadilhas:
    – Não pode acrescentar depois um país, um desenho ou uma vista. Para isso, deposite de novo.
    – O que você limita ou renuncia não volta.
    – Uma oficina vira empresa. Muitas vezes é um novo dono, e não só um novo nome. Pergunte antes de escolher o formulário.
    – Um e-mail antigo na OMPI, e as cartas não chegam a ninguém.
    – Chega uma conta de um estranho. Pergunte à OMPI ou ao agente antes de pagar.
    Exemplo: um fabricante de luminárias esquece a curta reivindicação que um país exige. A OMPI escreve, ele completa na mesma semana, e nenhum país se perde. Só a data do registro talvez fique mais tarde. Ao vender a linha, os dois lados inscrevem o comprador antes da próxima prorrogação.
ask =
    carta de irregularidade haia desenho
    ompi diz que meu pedido de desenho está irregular
    faltou pagar taxa da haia e a ompi escreveu
    esqueci de responder a ompi sobre o desenho
    a ompi não aceitou minhas fotos no formulário
    pedido da haia abandonado devolvem o dinheiro?
    novo dono do meu registro internacional de desenho
    mudar endereço no registro da haia
    a empresa mudou de nome como aviso em genebra
    desistir de um país do meu desenho internacional
    limitar o registro da haia a alguns desenhos
    registrar licença de desenho internacional onde
