question = Posso escrever “patenteado” ou “patente pendente” no meu produto?
answer =
    Sim, se é verdade no país onde vende.
    – “Patente pendente” diz que seu pedido lá está depositado e ainda vivo. Avisa os outros. Ainda não é um direito.
    – “Patenteado” diz que uma patente foi concedida, está em vigor e abrange este produto.
    Nos países da Convenção de Paris, o próprio direito não depende dessa indicação. Mas em alguns países você pode receber menos dinheiro de quem copia se ela falta.
    Uma indicação falsa pode ser punida em muitos países. Pergunte ao instituto ou a um consultor que palavras usar, e quando tirá-las.
more-1 =
    Como fazer:
    – Escreva o país e o número, no produto, na embalagem ou no manual.
    – Alguns países aceitam um endereço na internet com a lista das patentes. Outros não; pergunte antes.
    – Mude “pendente” para “patenteado” depois da concessão, não antes.
    – Tenha uma lista de que produto leva que número, e até quando.
    – Use a palavra certa. Um modelo de utilidade, um desenho e uma marca não são patentes. O sinal ® é só para marcas registradas.
    Não há espaço no produto? Use o rótulo, o saco ou a nota.
more-2 =
    As armadilhas:
    – Você planeja depositar, mas ainda não depositou: “pendente” é falso.
    – Vende a mesma caixa em vários países: diga em quais está a patente.
    – A patente caducou ou acabou: em muitos países a palavra deve sair. Mude rótulos, site e anúncios antigos.
    – “Patente mundial” está sempre errado.
    – “Qualidade patenteada” para uma marca ou receita pode enganar compradores.
    Um concorrente usa indicação falsa? Olhe no registro desse país, guarde uma foto e pergunte ao consultor. O órgão do consumidor ou um juiz pode agir.
    Exemplo: uma fabricante de ferramentas imprime o país ao lado do número. Assim ninguém de fora pode dizer que ela alega patente lá.
ask =
    regras do aviso patente requerida no rótulo
    posso imprimir patenteado na caixa se só fiz o pedido
    sou obrigado a por o número da patente no produto
    multa por dizer que é patenteado falsamente
    patente acabou posso deixar o número no produto
    concorrente escreve patenteado mas não acho patente
    tem símbolo pra coisa patenteada
    vendo em três países mas patente só em um o que escrevo
    tenho modelo de utilidade posso chamar de patenteado
    posso escrever patente pendente na caixa
