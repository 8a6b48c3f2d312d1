# O questionário para o que pode ficar em segredo ou ser patenteado.

name = Segredo ou patente: qual serve?

kind = Que tipo de coisa é?
    .why = Nem todo tipo pode ser patenteado.
    .short = Tipo
    .invention = Um produto ou aparelho
    .process = Uma forma de fabricar algo
    .recipe = Uma receita ou mistura
    .software = Software
    .plans = Preços, clientes ou planos

shown = Alguém de fora da sua empresa já viu, comprou ou soube como funciona?
    .why = O que é público não é segredo, e talvez não seja mais novo.
    .short = Mostrado a outros
    .no = Não, ninguém
    .confidential = Só quem prometeu sigilo
    .public = Sim, o público pôde ver

shown-on = Quando foi mostrado, vendido ou publicado pela primeira vez?
    .why = Alguns países dão a você um tempo limitado a partir desse dia.
    .short = Mostrado em

seen-through = Outros podem descobrir como se faz olhando o que você vende?
    .why = O que ninguém vê pode continuar em segredo. O que se vê precisa de um direito.
    .short = Dá para ver
    .yes = Sim, facilmente
    .hard = Só com muito trabalho
    .no = Não

life = Por quanto tempo as pessoas vão comprar?
    .why = Uma patente leva tempo, e acaba. Um segredo dura enquanto for guardado.
    .short = Vida do produto
    .months = Alguns meses
    .years = Alguns anos
    .decades = Por muito tempo

guarded = Dá para manter entre poucas pessoas, que assinaram o compromisso de sigilo?
    .why = Para a lei, um segredo sem cuidado não é segredo.
    .short = Em segredo
    .yes = Sim
    .makers = Uma fábrica ou cliente precisa saber
    .open = Muita gente aqui já sabe

home = Em que país fica sua empresa?
    .why = Seu país decide que caminhos e institutos estão abertos para você.
    .short = Seu país

markets = Em que países você quer vender ou fabricar?
    .why = A proteção só vale onde você a tem.
    .short = Seus mercados
