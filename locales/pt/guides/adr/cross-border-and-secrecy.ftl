question = Nossa controvérsia é em vários países e deve ficar em segredo. O que serve?
answer =
    Os direitos são nacionais, por isso a justiça muitas vezes significa um caso em cada país, com leis e resultados diferentes. Autos e audiências são públicos em muitos países.
    Mediação ou arbitragem pode reunir tudo em um só caso privado, se as duas partes concordam:
    – um lugar neutro e um idioma;
    – uma pessoa que conhece seu ramo;
    – sigilo segundo as regras que vocês escolhem;
    – um só acordo, ou uma só sentença, para todos os países entre vocês.
    Para algo que deve parar já, talvez ainda seja preciso um juiz do país em questão.
    Primeiro anotem países, direitos, contrato e cada último dia para justiça ou instituto. Conversar talvez não o suspenda.
more-1 =
    Até onde vai o sigilo: pelas Regras da OMPI, a existência do caso, o que se diz e o resultado ficam confidenciais, com algumas exceções.
    Confira as regras de outros centros. O sigilo não é igual em todo lugar.
    Ele pode acabar quando é preciso um juiz para executar ou anular uma sentença, ou quando uma lei manda comunicar.
    Assinem uma promessa de sigilo antes de entregar papéis. Para segredos comerciais, peça ao árbitro uma ordem de proteção, para que só pessoas indicadas os vejam.
    O que você oferece na mediação não deve ser usado depois na justiça. Que o acordo diga isso.
more-2 =
    Vai funcionar no exterior? Uma sentença arbitral pode ser executada na maioria dos países pela Convenção de Nova York.
    Um acordo de mediação obriga como um contrato. Um tratado mais novo, a Convenção de Singapura sobre Mediação, facilita a execução nos países que aderiram.
    Pergunte a um advogado se os países de que precisa aderiram.
    A armadilha: uma sentença só obriga as duas partes. Não para uma terceira empresa, nem limpa o registro de um instituto.
    Exemplo: parceiros de países distantes brigam por uma receita e seu nome em vários mercados. Em uma só mediação dividem os mercados, e a receita nunca chega aos autos de um tribunal.
ask =
    briga com parceiro em três países dá um processo só?
    manter em segredo a disputa da nossa receita
    concorrentes não podem saber da briga da licença
    qual justiça vale com distribuidor estrangeiro
    processar em cada país ou arbitrar uma vez
    arbitragem é sigilosa mesmo
    segredo comercial nos autos vira público?
    parceiro chinês e empresa angolana lugar neutro pra disputa
