question = Uma empresa quer dinheiro para patentear ou vender minha invenção. Posso confiar nela?
answer =
    Tenha cuidado. Existem ajudantes honestos, mas muitas dessas empresas cobram muito e trazem pouco ou nada.
    Sinais de alerta:
    – Elogia toda ideia, e a sua na hora.
    – Promete uma patente, um comprador ou renda.
    – Quer dinheiro já: primeiro por um estudo, depois por um pacote.
    – Vende uma “patente mundial”, ou diz que uma carta a si mesmo protege.
    – Não responde por escrito, e não cita advogado ou agente de patentes.
    Hoje não pague nem assine nada. Não conte a parte secreta. Pergunte antes ao instituto de PI quem pode atuar como agente de patentes, e por ajuda gratuita. Confira se a pessoa citada é um deles.
more-1 =
    Pergunte por escrito, e espere respostas escritas:
    – Quantos inventores pagaram a vocês nos últimos anos? Quantos ganharam mais do que pagaram?
    – Posso falar com alguns deles?
    – Que advogado ou agente de patentes faz o trabalho, e posso falar com ele?
    – O que exatamente vão depositar: onde, que tipo, no nome de quem?
    – Quem continua dono? Vocês ficam com uma parte?
    – Qual é o preço total, com taxas do instituto e etapas posteriores?
    – E se eu parar?
    Nos Estados Unidos, a lei obriga esses promotores a dar por escrito seus números de sucesso antes da assinatura.
    Busque o nome da empresa com palavras como “reclamação”. Um advogado ou serviço de ajuda deve ler o contrato.
more-2 =
    Algo foi mesmo depositado? Confira você mesmo:
    – Peça o recibo de depósito do instituto, com número, data, tipo e nomes, e a cópia completa do texto.
    – Procure o número no registro desse instituto, no PATENTSCOPE ou no Espacenet. Pedidos novos ficam secretos por um tempo. Por isso pergunte ao instituto o que pode dizer.
    – O dono deve ser você, e o inventor, o verdadeiro. A empresa está como dona? Fale já com um advogado. O prazo para recuperar pode ser curto.
    – É o que queria? Um desenho só protege a aparência. Um depósito provisório acaba se nada vem a tempo.
    – O endereço no registro é o seu?
    Sem recibo nem número, muitas vezes nada foi depositado.
more-3 =
    Você já pagou?
    – Primeiro garanta suas datas. Se algo foi depositado, um advogado de patentes muitas vezes pode assumir. Se não, deposite antes de mostrar mais.
    – Não pague mais até que um advogado ou serviço de ajuda leia o contrato. Pergunte já ao banco ou cartão se pode reaver o dinheiro.
    – Depois encerre o contrato por escrito. Exija os papéis, os recibos e os direitos no seu nome.
    – Reclame ao órgão do consumidor, à polícia ou ao instituto de PI.
    Quem liga depois e cobra para recuperar seu dinheiro pode ser a próxima armadilha.
    Exemplo: um soldador paga por uma “patente”. O número é de um desenho, ainda não publicado. Ele não mostrou nada, e um advogado ainda pode pedir a patente.
ask =
    empresa que promove invenção é séria?
    dizem que minha ideia vale milhões mas tenho que pagar antes
    firma quer 10 mil reais pra divulgar minha invenção
    ajuda pra inventor na internet é golpe
    paguei um promotor de invenções e não aconteceu nada
    como confiro se depositaram mesmo minha patente
    a empresa pôs a patente no nome dela
    prometem vender minha ideia pra multinacional
    kit grátis do inventor e depois cobram caro
    golpe contra inventor
    garantem que a patente sai, pode isso
    quero meu dinheiro de volta da empresa de invenções
