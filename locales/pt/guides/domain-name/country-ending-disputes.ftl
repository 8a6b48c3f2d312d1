question = Alguém pegou meu nome sob uma terminação de país. Que regras valem?
answer =
    As regras dessa terminação de país. Cada registro, o órgão que administra a terminação, fixa as suas.
    – Alguns usam o mesmo procedimento de reclamação que .com, a UDRP.
    – Alguns usam sua própria versão. Pode ser mais fácil ou mais difícil para você.
    – Alguns têm arbitragem, mediação ou comissão própria.
    – Alguns não têm nada, e você deve ir à justiça lá.
    Primeiro ache o registro. A base da zona raiz da IANA o indica para cada terminação. Depois procure “disputas” na página dele.
    A OMPI também lista as terminações de países que atende.
    Salve provas datadas antes de escrever ao titular.
more-1 =
    Compare estes pontos nas regras locais:
    – Que direito é preciso? Uma marca nesse país, qualquer marca, um nome de empresa, um nome pessoal?
    – O nome deve ter sido registrado de má-fé e usado de má-fé, ou basta um dos dois?
    – Uma empresa estrangeira pode reclamar, e ter o nome depois? Algumas terminações querem endereço ou empresa local.
    – Que idioma, e que taxa?
    – O que pode ganhar: transferência, cancelamento, ou só um bloqueio?
    – Há antes uma etapa gratuita, como mediação?
    Seu caso sob .com e seu caso sob uma terminação de país são reclamações separadas.
more-2 =
    Antes de começar um caso:
    – Veja a data. O nome foi registrado antes da sua marca ou empresa? Então uma reclamação geralmente é fraca.
    – Veja o titular: um revendedor, um rival, seu antigo agente, ou um homônimo honesto?
    – Pergunte ao registrador ou registro se o titular cumpre as regras locais. Sem o endereço exigido, ele às vezes pode perder o nome.
    – Pergunte a um consultor local o custo da justiça, para comparar.
    É caso de golpe? Denuncie também ao registrador, ao registro e à polícia. Alguns podem desligar um nome depressa.
more-3 =
    As armadilhas:
    – Citar a UDRP a um registro que não a usa.
    – Ganhar um nome que não pode manter, porque não tem empresa local. Peça o cancelamento, mas então qualquer um pode pegá-lo de novo. Use um representante só depois de orientação.
    – Mandar uma oferta de compra sem limite. Mostra quanto o nome vale para você.
    Como evitar: deposite sua marca e pegue a terminação do país antes de entrar no mercado.
    Exemplo: uma firma de cosméticos descobre que o distribuidor tem o nome sob a terminação local. O contrato diz que os nomes devem ser devolvidos. Uma carta com essa página basta.
ask =
    registraram minha marca no .com.br e não sou eu
    disputa de domínio .ao como pego meu nome de volta
    regras de disputa de cctld onde acho
    udrp serve pra .pt ou .de
    nosso distribuidor tem nosso nome no domínio do país dele
    somos empresa estrangeira e um estranho tem nosso .cn
    preciso de empresa local pra ter o domínio do país e agora
    reclamação de domínio .mz
    saci-adm como funciona no registro.br
