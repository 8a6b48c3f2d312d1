question = Recebi uma recusa provisória da minha marca internacional. O que faço agora?
answer =
    Mantenha a calma. É uma objeção, ainda não o fim. Só diz respeito a esse país. Os outros continuam.
    Leia a notificação e anote hoje:
    – que instituto, e para que produtos ou serviços;
    – o motivo;
    – o último dia para responder;
    – se precisa de um agente local lá.
    Você responde ao instituto desse país, não à OMPI. A maioria exige que titulares estrangeiros tenham um agente local.
    Se ninguém responde a tempo, a recusa normalmente se torna final para os produtos que indica.
    Esse mercado é importante? Então ache um agente esta semana.
more-1 =
    O prazo para responder varia muito. As páginas da OMPI têm uma lista, mas contam as datas da notificação ou da carta que a acompanha.
    Muitas vezes o prazo corre do dia em que o instituto a mandou, não do dia em que você a lê.
    As regras comuns pedem que os institutos deem pelo menos { $minimum }. Vários declararam que ainda não as aplicam.
    Se objeta o instituto da China: { $cn } desde o dia em que você recebe a notificação da OMPI.
    Se objeta o dos Estados Unidos: { $us } desde o dia em que ele a mandou à OMPI.
    Se outra pessoa se opôs, o prazo pode ser diferente.
    Alguns dão mais tempo. Não conte com isso.
    Peça a mais de um agente o preço de uma primeira resposta.
more-2 =
    Motivos habituais, e o que pode ajudar:
    – As palavras dos produtos são vagas demais. Palavras mais claras muitas vezes resolvem com pouco custo.
    – Uma marca anterior parecida. Tire os produtos em conflito, peça consentimento ao titular onde o instituto o aceita, ou argumente que são diferentes.
    – A marca descreve os produtos. Argumente, ou prove que os clientes de lá a conhecem como marca.
    – Alguém se opôs. Veja o guia sobre oposições.
    Você também pode limitar a lista para esse país pela OMPI.
    Inscrever uma limitação custa { $limit }.
    Mas isso não substitui sua resposta ao instituto. Pergunte ao agente que caminho é certo.
more-3 =
    O que vem depois: o instituto diz à OMPI se protege a marca inteira, em parte ou nada. Acompanhe no Madrid Monitor, o registro gratuito da OMPI.
    Um recurso segue a lei desse país. As taxas do país não são devolvidas.
    Um instituto tem { $refusal } para mandar a recusa, desde que a OMPI o informou da sua marca. Alguns declararam um prazo mais longo.
    Por isso ainda podem vir novas notificações.
    A armadilha: a OMPI escreve por e-mail. Com um endereço antigo, você nunca vê a notificação.
    Exemplo: uma saboeira recebe recusa de “cosméticos” por ser amplo demais. O agente muda para “sabões e cremes para as mãos”. O instituto aceita.
ask =
    recusa provisória madri o que fazer
    wipo mandou recusa do japão perdi a marca toda?
    quanto tempo pra responder recusa provisória total
    preciso de advogado no país que recusou minha marca internacional
    china recusou minha marca e faltam poucos dias
    posso responder a recusa sozinho por email
    recusa parcial dos meus produtos aceito?
    respondi a recusa de madri o que vem depois
    agente nos eua caro demais pra recusa e se eu ignorar
