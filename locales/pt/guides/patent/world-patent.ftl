question = Posso ter uma só patente para o mundo inteiro?
answer =
    Não. Não existe patente mundial. Uma patente só vale no país ou na região que a concedeu.
    Há caminhos para alcançar muitos países com menos trabalho:
    – Pedir país por país.
    – Usar um instituto regional, por exemplo na Europa, na África ou na região eurasiática.
    – Depositar um só pedido internacional pelo PCT, um tratado com muitos países membros. Cada instituto decide por si depois.
    O relógio começa com seu primeiro depósito. O prazo para ir ao exterior e manter essa primeira data é de { $priority }.
more-1 =
    O PCT dá tempo e um relatório de busca antes dos grandes custos. Não dá uma patente.
    O prazo habitual para seguir ao instituto de cada país é de { $entry } desde sua primeira data. Alguns institutos dão mais.
    Então vêm traduções, taxas locais e muitas vezes um agente local. Se você não dá esse passo, o pedido acaba nesse país.
    Você pode pular o PCT. Para um ou poucos países, o depósito direto muitas vezes é mais barato.
    Nem todo país está no PCT, e alguns só podem ser alcançados pelo seu instituto regional.
more-2 =
    Escolha os países de cabeça fria:
    – Onde vai vender, ou licenciar?
    – Onde um concorrente forte a fabricaria?
    – Você pode pagar para mantê-la em vigor lá, e agir contra uma cópia?
    Onde você não tem patente, outros podem usar a invenção livremente. Mas não podem levá-la a um país onde sua patente está em vigor.
    A armadilha: empresas vendem uma “patente mundial” ou mandam cobranças de um “registro internacional”. Essa patente não existe. Pague só o que pede um instituto verdadeiro ou seu próprio agente.
ask =
    quanto custa patente mundial
    patente internacional um pedido todos os países
    tenho patente no brasil vale nos eua?
    patente pra áfrica toda de uma vez
    tenho patente aqui e copiam na china e agora
    o pct me dá patente em todo lugar
    exportamos pra europa e golfo que patente precisa
    empresa me ofereceu patente mundial por 900 dólares
    uma patente que valha no planeta todo
