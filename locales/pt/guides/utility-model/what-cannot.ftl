question = O que não pode ser protegido por um modelo de utilidade?
answer =
    Depende do país. Em muitos países, um modelo de utilidade só abrange coisas com forma ou estrutura: ferramentas, aparelhos, peças.
    Muitas vezes ficam de fora:
    – processos e métodos de trabalho
    – produtos químicos, remédios, receitas e outras misturas
    – plantas, animais e material vivo
    – software, métodos de negócio e jogos
    – a pura aparência de uma coisa. Para isso há o desenho industrial.
    Outros países aceitam métodos, ou quase tudo o que uma patente pode abranger. Alguns não têm modelos de utilidade. Peça a lista ao seu instituto antes de escrever o pedido.
more-1 =
    O que mais pode servir, se sua invenção fica de fora:
    – um método, um produto químico ou um remédio: uma patente, se o passo é grande o bastante
    – uma receita ou forma de trabalhar que ninguém vê: um segredo comercial
    – a forma ou o padrão como tal: um desenho industrial
    – uma nova planta: o direito do melhorista
    – código de programa: direito autoral
    Olhe também de novo sua invenção. Há nela um aparelho? O novo método de torrar pode ficar de fora, mas o novo tambor que o faz pode ser aceito.
    A coisa que você reivindica deve então realmente conter a invenção.
more-2 =
    Outros limites que muitas vezes valem:
    – Deve ser novo. Onde ninguém verifica, pode ser cancelado depois.
    – Deve ser mais do que qualquer artesão faria. Quanto mais varia de país para país.
    – Deve funcionar e ser útil em algum tipo de indústria, agricultura incluída.
    – Não deve ser contra a ordem pública ou a moral.
    A armadilha: um instituto que só confere a forma pode registrar algo que está excluído. O certificado então parece bom e falha quando você precisa.
    Exemplo: uma mulher registra uma receita de sabão como “modelo”. O instituto a publica, e quem copia consegue cancelá-lo. Guardada em segredo, ainda poderia ser dela.
ask =
    modelo de utilidade pra processo ou só pra produto
    MU de receita de comida ou cosmético
    dá modelo de utilidade pra app?
    pequena patente pra novo jeito de plantar
    composição química entra como modelo de utilidade
    que invenções ficam fora do modelo de utilidade
    MU pra remédio de ervas
    forma de garrafa é modelo de utilidade?
    receita pode ser modelo de utilidade?
