question = Quanto dura minha marca, e preciso usá-la?
answer =
    Pode durar sem fim, se você a prorroga (renova) a tempo e a usa de verdade.
    Nos países do Tratado de Singapura, cada registro e cada prorrogação dura { $term }.
    Os membros da Organização Mundial do Comércio devem dar pelo menos { $term-min } de cada vez.
    Para prorrogar, pague a taxa ao instituto antes da data do registro.
    Na maioria dos países, outros podem pedir o cancelamento de uma marca sem uso.
    Pelas regras do comércio mundial, isso exige pelo menos { $non-use } seguidos sem uso. Muitos países permitem mais.
more-1 =
    Ponha hoje a data de prorrogação no seu calendário, com um lembrete antes.
    Se você se atrasa, os países da Convenção de Paris dão pelo menos mais { $grace }, muitas vezes com sobretaxa.
    Guarde provas de uso para cada tipo de produto: notas datadas, fotos, anúncios, páginas da internet, embalagens.
    Na União Europeia, uma marca sem uso pode caducar depois de { $non-use-eu } sem uso sério.
    Nos Estados Unidos, você também deve declarar o uso, pela primeira vez no máximo { $us-use } depois do registro.
    Boas razões, como uma proibição de importação, podem desculpar a falta de uso.
more-2 =
    A armadilha: o uso deve ser verdadeiro, e para os produtos que listou. Uma única venda feita só para manter a marca não basta.
    Use a marca como foi registrada. Se muda muito o logotipo, deposite a nova versão.
    O uso por um licenciado normalmente conta, se você o permite e mantém o controle. Ponha isso no contrato.
    Exemplo: você registrou para sabão e velas, mas só vende sabão. A parte das velas pode ser cancelada.
    Cobranças falsas de renovação são comuns. Pague só ao instituto ou ao seu próprio consultor.
ask =
    quanto tempo dura o registro de marca
    quando renovo minha marca
    esqueci de renovar a marca perdi?
    se eu não usar a marca perco
    marca é pra sempre ou 10 anos
    concorrente registrou um nome e nunca usa posso pegar
    como provo que uso minha marca
    paramos de vender uns anos por causa da guerra a marca tá segura
    prorrogação de marca atrasada o que acontece
    registrei meu nome há dez anos, tenho que pagar de novo
    o certificado do meu nome tem dez anos
    parei de usar o nome, podem me tirar
    por quanto tempo o logo fica coberto
