question = Alguém usa um endereço quase igual ao meu para enganar meus clientes. O que faço?
answer =
    Aja no mesmo dia, nesta ordem:
    – Salve provas: páginas com data e endereço, os e-mails com cabeçalho completo, nomes das vítimas, contas bancárias. Não entre nem digite dados lá.
    – Saiu dinheiro? A vítima deve ligar já para o banco e denunciar à polícia.
    – Denuncie o nome ao registrador e à empresa que hospeda a página. Uma consulta mostra o registrador e o contato de abuso.
    – Avise clientes e equipe pelos seus canais: qual é o seu endereço, e que sua conta bancária não mudou.
    – Denuncie a página nos formulários de navegadores e buscadores.
    Depois disso, pense em obter o nome.
more-1 =
    O que ajuda em uma denúncia: curta e exata. Diga qual endereço, o que imita, desde quando, e que é usado para golpe. Junte provas e o certificado da sua marca, se tiver.
    Os registradores de terminações gerais devem indicar um contato para abuso. Agem mais rápido em um golpe claro do que em uma questão de marca.
    Só o e-mail é usado, sem página? Diga isso e mande o cabeçalho completo.
    Sem resposta? Escreva ao registro da terminação e à equipe de emergência informática do seu país, se houver.
    Nas redes sociais, use o formulário contra quem se passa por outro.
more-2 =
    Para ficar com o nome, a UDRP serve bem para terminações gerais. Um erro de escrita de uma marca, usado para golpe, é um caso clássico de má-fé. Você precisa de uma marca.
    Na OMPI, uma reclamação sobre poucos nomes, com um só especialista no painel, custa { $fee }.
    Leva de semanas a meses, por isso não substitui a denúncia.
    Algumas terminações mais novas têm um caminho mais rápido, que só suspende um nome em casos muito claros.
    As terminações de países têm regras próprias.
    Um nome cancelado pode ser registrado de novo por outros. Peça a transferência se quer ficar com ele.
more-3 =
    Dificulte da próxima vez:
    – Pegue os erros de escrita mais óbvios e a terminação do seu país.
    – Peça ao seu provedor de e-mail que ligue as verificações de remetente, conhecidas como SPF, DKIM e DMARC.
    – Diga aos clientes: nunca mudamos a conta bancária por e-mail. Ligue para o número que você conhece.
    – Treine quem paga as contas.
    A armadilha: golpistas, talvez os mesmos, se oferecem para “ajudar” por dinheiro. Outra é avisar o golpista antes de ter as provas.
    Exemplo: uma compradora recebe uma fatura com uma letra trocada no endereço. Ela liga para o vendedor, porque a regra estava combinada.
ask =
    site golpista igual à minha loja tá pegando pedidos
    email com uma letra trocada no meu domínio engana clientes
    typosquatting o que fazer
    denunciar domínio de phishing onde
    mandam fatura em nome da minha empresa de domínio parecido
    como derrubar rápido site falso que copia o meu
    clientes pagaram pix num site falso com minha logo
    email falso do meu fornecedor com conta nova
    a polícia tira domínio falso do ar?
    um site falso com uma letra trocada engana meus clientes
    um golpista fez um site quase igual
