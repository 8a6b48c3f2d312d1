question = O que é uma patente?
answer =
    Uma patente é um direito exclusivo sobre uma invenção: um novo produto técnico ou uma nova forma de fazer algo.
    O instituto a concede depois de um pedido. Você pode então impedir que outros fabriquem, usem, vendam ou importem a invenção sem seu consentimento.
    Só funciona no país ou na região que a concedeu, e só por um tempo limitado.
    Em troca, a invenção é publicada. Todos podem lê-la, e depois todos podem usá-la.
    Uma patente não protege um nome, um logotipo ou uma mera ideia.
more-1 =
    Quanto dura? As regras do comércio mundial pedem à maioria dos países pelo menos { $term } desde a data de depósito.
    Prazo anotado para o seu país: { $home-term }.
    Na maioria dos países, você paga taxas para mantê-la em vigor, muitas vezes todo ano (anuidades). Sem pagamento, ela caduca, e qualquer um pode usar a invenção lá.
    Você pode usar a patente, vendê-la, ou deixar outros usarem por dinheiro (uma licença).
    O que conta são as reivindicações. São as frases que dizem exatamente o que é protegido.
more-2 =
    As armadilhas:
    – “Patente pendente” só significa que um pedido foi depositado. Na maioria dos casos, você não pode impedir ninguém antes da concessão.
    – Uma patente permite impedir outros. Não promete que você pode vender: seu produto pode usar a patente de outra pessoa.
    – O instituto não vigia o mercado. Cabe a você achar as cópias e agir.
    Exemplo: você patenteia uma dobradiça melhor. Ninguém pode copiá-la nesse país. Se a porta em que ela fica é patenteada por outra empresa, você ainda precisa do consentimento dela.
ask =
    o que a patente faz na prática
    patente significado simples
    o que posso fazer com a patente depois que tenho
    quanto tempo dura patente
    patente é o mesmo que registrar empresa?
    patent pending o que quer dizer
    dá pra impedir que copiem com patente
    pra que serve patente numa oficina pequena
