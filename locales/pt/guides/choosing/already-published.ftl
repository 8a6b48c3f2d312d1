question = Já mostrei ou vendi. É tarde demais?
answer =
    Talvez não. Pare hoje de mostrar mais. Escreva o que mostrou, quando, onde e a quem.
    Depois, depende do que é:
    – Invenção: alguns países perdoam por um tempo o que foi mostrado por você (o período de graça). Muitos não.
    – Aparência de um produto: mais países perdoam, mas não todos.
    – Nome ou logotipo: mostrar ou usar não acaba com sua chance. Faça o pedido antes que outro o faça.
    – Texto, foto, música, código: o direito autoral fica, mesmo depois da publicação.
    – Segredo: só se perde o que realmente é conhecido. Proteja o resto.
    Pergunte logo a um consultor, porque os períodos de graça acabam.
more-1 =
    O que conta como mostrar? Geralmente, tudo o que pessoas sem dever de sigilo puderam ver ou saber:
    – um post, um vídeo, um site ou uma página de financiamento coletivo
    – uma feira, um mercado, uma palestra, uma tese
    – uma venda ou oferta, mesmo a um só cliente
    O que geralmente não conta: falar com pessoas que prometeram guardar sigilo, de preferência por escrito.
    Na maioria dos sistemas de patentes, não importa em que país você mostrou.
    Não apague tudo em pânico. Guarde cópias com datas: são prova do que foi mostrado e quando.
more-2 =
    Período de graça para patentes anotado para o seu país: { $patent-grace }.
    Período de graça para desenhos industriais anotado para o seu país: { $design-grace }.
    Esse período pode abranger só alguns casos, como uma exposição oficial ou o roubo da ideia. Confira as condições.
    Outro país julga pela própria lei. O período de graça do seu país não ajuda lá.
    Você ainda pode proteger melhorias que não mostrou.
    Exemplo: você mostrou um fogão novo em uma feira. O fogão é conhecido. Um queimador melhor, que ninguém viu, ainda pode ser novo.
ask =
    postei minha invenção no instagram ainda posso patentear
    já estou vendendo é tarde pra proteger?
    mostrei na feira mês passado e agora
    botei um vídeo do produto no youtube e não registrei nada
    vaquinha online no ar mas não fiz pedido nenhum
    cliente viu o protótipo isso conta como divulgação
    publiquei meu tcc antes da patente
    lancei faz 2 anos ainda dá pra registrar o desenho ou o nome
    me disseram que perdi tudo porque vendi antes
    já está tudo na internet, o que ainda protejo
