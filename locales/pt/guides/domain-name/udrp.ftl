question = Registraram minha marca como domínio. Posso recuperá-lo sem ir à justiça?
answer =
    Muitas vezes sim, se você tem uma marca e a outra pessoa age de má-fé. Para terminações gerais como .com, há um procedimento de reclamação: a UDRP.
    Você reclama pela internet em um centro aprovado, por exemplo o Centro de Arbitragem e Mediação da OMPI. Deve provar tudo isto:
    – o domínio é idêntico à sua marca, ou parecido a ponto de confundir,
    – o titular não tem direito nem interesse legítimo nele,
    – foi registrado e está sendo usado de má-fé.
    Se você ganha, o nome passa para você ou é cancelado. Você não recebe dinheiro pelo prejuízo.
    Uma terminação de país pode ter outras regras.
more-1 =
    Como funciona: você apresenta a reclamação com provas, a outra parte pode responder, e um painel independente decide por escrito.
    Na OMPI, uma reclamação sobre poucos nomes, com um só especialista no painel, custa { $fee }.
    O titular tem { $response } para responder depois do início do caso.
    Toda decisão é publicada. Qualquer parte ainda pode ir à justiça.
    Se o titular perde, a transferência espera { $stay }, contados em dias úteis, para que ele possa processar.
    Você não precisa de advogado, mas as provas devem estar completas no começo. Normalmente não há audiência.
more-2 =
    Sinais de má-fé: uma oferta para vender o nome a você por um preço alto, uma cópia falsa da sua loja, publicidade dos seus rivais.
    Salve capturas de tela datadas, cartas e ofertas antes de escrever ao titular. As páginas podem mudar da noite para o dia.
    A armadilha: se o nome foi registrado antes de você ter qualquer direito sobre a marca, a reclamação geralmente fracassa.
    Uma reclamação sem caso real pode ser chamada de abusiva na decisão publicada. Quem negocia palavras comuns pode ter um interesse legítimo.
    Para uma terminação de país, veja as regras desse registro. Muitos usam a UDRP ou uma variante, outros mandam você à justiça.
ask =
    compraram o .com da minha marca e querem dinheiro
    roubaram meu domínio como pego de volta
    reclamação udrp custo e prazo
    site falso com o nome da minha empresa
    o cara registrou nosso nome e pede 5 mil dólares
    ex sócio ficou com o domínio da empresa
    saci-adm ou udrp pra .com.br
    posso tomar o domínio se tenho a marca registrada
    concorrente pegou meu endereço no .com
    recuperar um domínio sem processo
