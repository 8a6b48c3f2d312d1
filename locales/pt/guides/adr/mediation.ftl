question = O que é mediação, e serve para uma controvérsia sobre minha marca, invenção ou obra?
answer =
    Na mediação, uma pessoa neutra, o mediador, ajuda as duas partes a encontrar sua própria solução. O mediador não decide nada e não pode obrigar ninguém.
    Pelas regras habituais, o que se diz fica confidencial. Qualquer parte pode parar.
    Se vocês se entendem, assinam um acordo. Ele obriga como um contrato.
    Serve quando vocês querem continuar trabalhando juntos, quando o assunto deve ficar discreto ou quando as partes estão em países diferentes.
    Serve mal quando você precisa já de uma ordem contra a outra parte, ou quando um falsificador se esconde.
more-1 =
    Como começar no Centro da OMPI:
    – seu contrato tem uma cláusula de mediação, ou
    – as duas partes assinam agora um acordo, ou
    – você manda um pedido sozinho, e a OMPI pergunta à outra parte se quer participar.
    Os bons ofícios da OMPI são gratuitos. O Centro ajuda as partes a conversar e a escolher um caminho.
    Se uma parte é micro, pequena ou média empresa, o Centro da OMPI desconta { $sme } das próprias taxas.
    O mediador também é pago. Normalmente as partes dividem o custo por igual. Pergunte ao seu instituto de PI ou tribunal se ele também oferece mediação.
more-2 =
    Antes da reunião, escreva o que você realmente precisa: um pagamento justo, um logotipo mudado, tempo para vender o estoque antigo, uma referência.
    Leve os papéis que provam seu direito, e a pessoa que pode assinar.
    A armadilha: conversar nem sempre suspende os prazos para ir à justiça ou ao instituto. Anote antes essas datas.
    Exemplo: uma tecelã acha seu padrão na loja de uma rede de hotéis. Na mediação, o hotel paga um valor, põe o nome dela na etiqueta e encomenda mais.
    Um juiz talvez pudesse parar a venda. A encomenda de mais produtos só vem de um acordo.
ask =
    o que é mediação em propriedade intelectual
    resolver briga com meu distribuidor sem processo
    alguém neutro pode ajudar a gente a conversar sobre o logo
    os dois usam o mesmo nome e queremos acertar na paz
    como começa mediação na wipo
    outro lado não quer conversar, a ompi pode chamar?
    mediação fica em segredo
    quanto é um mediador pra pequeno negócio
    eu e meu sócio brigamos por causa do app de quem é
    briga de família por causa do negócio, queremos conversar sem justiça
    resolver a briga com meu distribuidor com uma pessoa neutra
    alguém neutro que ajude a falar com a fábrica
    tem que aceitar o resultado da mediação
