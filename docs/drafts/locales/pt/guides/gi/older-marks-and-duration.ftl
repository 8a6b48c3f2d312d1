question = Quanto dura uma indicação geográfica, e se alguém já tem o nome como marca?
answer =
    Em muitos países, uma indicação geográfica (IG) não tem fim fixo. Dura enquanto o vínculo com o lugar vive e as regras são verificadas.
    Em outros, é registrada por alguns anos e deve ser renovada com taxa. Pergunte ao seu instituto qual é o caso, e anote a data.
    Há uma marca anterior com o nome? Nem sempre ela detém vocês, e nem sempre vocês podem detê-la.
    – Obtida de boa-fé antes da proteção do nome? Então muitas vezes pode ficar.
    – Alguns países então recusam a IG. Outros deixam as duas conviverem.
    – Se veio depois, ou engana sobre a origem, muitas vezes pode ser recusada ou cancelada.
    O nome virou a palavra comum em um país? Lá quase sempre é livre.
more-1 =
    Quanto dura, por tipo de proteção:
    – Registro especial sem fim: a União Europeia, por exemplo.
    – Registro especial com renovação: a Índia e a Malásia, por exemplo.
    – Marca coletiva ou de certificação: prorrogada como qualquer outra marca.
    – Sistema de Lisboa: a inscrição não tem fim fixo. Mas outros membros não precisam proteger um nome que já não é protegido na origem.
    Em alguns países, cada usuário inscrito também renova.
    O que pode encerrá-la, conforme o país:
    – as regras não são mais cumpridas, ou ninguém verifica;
    – há anos nada se vende com o nome;
    – o grupo pede;
    – o registro foi indevido;
    – uma renovação foi perdida.
    O grupo precisa de alguém que vigie datas, verificações e registro.
more-2 =
    Uma marca anterior está no caminho. Descubram:
    – Para que produtos, onde, e desde quando? Vejam no registro dela.
    – É mesmo usada? Marca sem uso por anos muitas vezes pode ser cancelada.
    – De quem é: empresa honesta, seu revendedor, um membro?
    – Que data conta lá: primeira marca, primeiro uso, ou primeira proteção do nome?
    Depois escolham com um consultor de lá:
    – oposição ou cancelamento, pois os prazos correm;
    – acordo escrito: quem usa o quê, com que palavras, em que produtos;
    – comprar a marca, ou ter uma licença;
    – perguntar se marca do grupo, com logotipo e outra palavra, difere o bastante.
    Em alguns países, uma marca anterior famosa pode bloquear uma IG que enganaria os compradores.
more-3 =
    O nome é genérico? Cada país julga por si. Olha o que pensam os compradores, dicionários, vendedores, e se os produtos também vêm de outro lugar.
    Na União Europeia, e pelos tratados de Lisboa, um nome não pode virar genérico enquanto é protegido lá. Isso não ajuda onde já era palavra comum.
    Para que continue um nome:
    – escrevam-no com o tipo de produto: o nome, depois “queijo” ou “chapéus”;
    – ajam cedo contra o uso solto, também em lojas, cardápios e imprensa;
    – corrijam entradas erradas em dicionários.
    Exemplo: chapeleiros acham no exterior um importador com a cidade deles como marca. Ele não a usa há anos. Pedem lá o cancelamento, e depositam uma marca do grupo.
ask =
    quantos anos vale uma ig
    precisa renovar a ig a cada dez anos?
    indicação geográfica vence
    taxa de renovação da ig no inpi
    uma empresa já tem o nome da nossa cidade como marca
    marca antiga contra nossa ig nova quem ganha
    o nome do nosso mel é marca de uma firma grande faz tempo
    o nome virou genérico lá fora ainda dá pra proteger
    convivência de ig e marca
    ig pode ser cancelada se ninguém mais produz
    importador registrou o nome da nossa serra antes da gente
    dizem que o nome da nossa vila é marca deles
