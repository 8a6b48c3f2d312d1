question = Preciso de uma marca no meu país antes de usar o Sistema de Madri?
answer =
    Sim. Você precisa de uma marca de base: um registro nacional ou regional, ou ao menos um pedido, na Administração de origem.
    É o instituto de um membro de Madri do qual você é nacional, onde vive ou onde tem uma empresa de verdade.
    O pedido internacional deve combinar com ela:
    – o mesmo titular,
    – a mesma marca,
    – nenhum produto ou serviço que a marca de base não abranja.
    Você deposita por esse instituto, não diretamente na OMPI. O instituto certifica que tudo combina.
more-1 =
    O que fazer primeiro: compare nome do titular, marca e lista, letra por letra.
    A armadilha: a marca de base está no seu próprio nome e sua empresa deposita no exterior. Devem combinar, então transfira antes a marca.
    Durante { $dependency }, o registro internacional depende da marca de base. Uma marca de base registrada é mais segura do que uma ainda em exame.
    Mas não espere demais. O prazo para manter essa data no exterior é de { $priority } desde o primeiro depósito.
    Exemplo: uma empresa de chá lista no seu país só chá. Não pode acrescentar xícaras no pedido internacional.
more-2 =
    Seu país não é membro? Veja se você tem uma empresa de verdade ou domicílio em um país membro. Um endereço só de fachada não basta.
    Nacionais de um país da União Europeia também podem usar uma marca da União Europeia como marca de base, pelo instituto dela. Os países da OAPI também têm um instituto comum.
    Se não, deposite diretamente em cada país de que precisa, ou por um instituto regional.
    Seu mercado usa outra escrita? Pense em uma marca de base nas letras que os compradores no exterior vão ler.
ask =
    preciso de marca no brasil antes do protocolo de madri
    dá pra pedir madri sem registro nacional
    pedido em andamento no inpi serve de base pra marca internacional?
    meu país não está em madri o que faço
    a marca base tem que ser o mesmo logo
    marca no meu nome mas a empresa quer ir pra fora
    posso por mais produtos no madri do que no meu país
    posso pedir direto na ompi
    o que é administração de origem
