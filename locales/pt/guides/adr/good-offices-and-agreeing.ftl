question = Não temos cláusula sobre controvérsias. Ainda podemos ir à mediação ou à arbitragem?
answer =
    Sim, se as duas partes concordam agora. Vocês assinam um papel curto, chamado acordo de submissão. A OMPI tem modelos gratuitos para mediação, arbitragem e decisão de experto.
    Se a outra parte se cala, você ainda pode tentar por conta própria:
    – peça à OMPI os bons ofícios. O Centro explica os caminhos às duas partes e as ajuda a conversar. É grátis;
    – mande por conta própria um pedido de mediação da OMPI. O Centro pergunta à outra parte se participa.
    Ninguém pode ser obrigado à arbitragem sem concordar.
    Enquanto isso, anote cada último dia para justiça ou instituto. Conversar talvez não o suspenda.
more-1 =
    Um acordo de submissão diz:
    – quem são as partes, e sobre o que é a briga;
    – que caminho: mediação, arbitragem, ou primeiro uma e depois a outra;
    – que regras, lugar e idioma;
    – quantos árbitros, se houver;
    – que os dois ainda podem pedir uma ordem urgente a um juiz.
    Como convidar a outra parte: curto, educado, sem culpar. Diga que é confidencial, quanto pode custar e que nada obriga antes que os dois assinem.
    Dá para fazer isso mesmo com um processo correndo na justiça ou no instituto. Alguns tribunais e institutos de PI oferecem mediação. Pergunte ao seu.
more-2 =
    Por que a outra parte pode dizer sim: é mais discreto do que a justiça, o custo é dividido, e os dois mantêm o controle.
    Se ela diz não, você perdeu pouco tempo. Então pense no instituto, na plataforma, na aduana ou na justiça.
    As armadilhas:
    – assinar arbitragem com raiva, sem ler quanto custa;
    – contar segredos antes de combinar a confidencialidade;
    – esperar uma resposta enquanto um prazo acaba.
    Exemplo: uma compositora ouve sua melodia em um anúncio. Não há contrato entre eles. A OMPI escreve à agência, ela aceita a mediação, e acham um valor.
ask =
    nosso acordo não tem cláusula de arbitragem ainda dá wipo?
    como convido o outro lado pra mediação
    o que é acordo de submissão
    bons ofícios da ompi grátis o que fazem
    recusaram a mediação o que posso fazer
    a wipo pode escrever pra empresa que copiou minha música
    já estamos na justiça ainda dá pra mediar
    foi tudo de boca sem contrato, briga pela logo
