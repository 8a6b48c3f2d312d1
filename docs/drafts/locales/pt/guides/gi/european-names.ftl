question = O que significam DOP e IGP na União Europeia, e posso usar os logotipos?
answer =
    Os dois são nomes protegidos pela lei da União Europeia. Outros países têm suas próprias regras.
    – Denominação de origem protegida (DOP): o produto deve sua qualidade, essencial ou exclusivamente, ao lugar. Em princípio, todas as etapas de produção se fazem lá.
    – Indicação geográfica protegida (IGP): qualidade, fama ou outra característica vem essencialmente do lugar. Ao menos uma etapa se faz lá.
    Você pode usar o nome registrado e o logotipo se seu produto vem da área, segue as regras escritas e é verificado.
    Isso vale também fora da União, se ela registrou o nome. Procure-o no eAmbrosia, o registro gratuito da União.
more-1 =
    O que abrangem, e os logotipos:
    – DOP e IGP: alimentos, produtos agrícolas e vinho. O logotipo da DOP é vermelho e amarelo, o da IGP azul e amarelo.
    – Destilados só têm um tipo, a indicação geográfica. Podem levar o logotipo da IGP.
    – Alimentos e produtos agrícolas da União com nome registrado normalmente devem levar o logotipo. Em vinho e destilados, é opcional.
    – Em produtos registrados de outros países, normalmente também é opcional. Pergunte ao órgão de controle.
    – “Especialidade tradicional garantida” fala de receita ou método, não de lugar.
    – Artesanato e bens industriais têm um sistema mais novo da União. O EUIPO, o instituto dela para marcas e desenhos, mantém o registro.
more-2 =
    Você produz fora da União?
    – O nome é protegido no seu próprio país? A União pede isso antes.
    – Um grupo de produtores pode então pedir à Comissão Europeia, diretamente ou pelo governo. Cafeicultores da Colômbia fizeram assim.
    – Um nome também pode ser protegido por um acordo do seu país com a União, ou pelo Sistema de Lisboa. Nesse caso, não imprima o logotipo antes que seu ministério confirme que pode.
    – O nome da sua área já está registrado? Então não precisa de novo pedido. Pergunte ao grupo ou ao ministério que órgão verifica, e guarde os papéis dele para o importador.
    A Grã-Bretanha não está nesse sistema. Tem registro e logotipos próprios.
more-3 =
    Olhe antes de imprimir. O eAmbrosia mostra nome, situação e regras escritas. O GIview, do EUIPO, mostra também nomes protegidos por acordos. “Pedido” ainda não é “registrado”.
    As armadilhas:
    – Você põe “estilo” ou “tipo” ao lado do nome, ou o traduz. Para quem é de fora, segue proibido.
    – Seu molho contém o queijo protegido. O molho não leva logotipo. Regras especiais dizem como citar o queijo.
    – Você imprime o nome sem ter passado na verificação.
    – Falta o produtor. Em muitos rótulos, o nome dele deve estar perto do protegido.
    Exemplo: uma produtora de pimenta do Camboja trabalha na área de uma IGP registrada, cumpre as regras e é verificada. Seus sacos para a Europa levam nome e logotipo.
ask =
    diferença entre dop e igp
    o que é aquele selo redondo vermelho e amarelo no queijo
    posso pôr o selo europeu de ig no meu mel
    eambrosia como procuro um nome protegido
    denominação de origem protegida o que quer dizer
    produtor brasileiro pode usar o selo igp na europa
    selo azul e amarelo na comida o que significa
    registrar o nome do nosso café na união europeia
    é obrigatório o logotipo dop no rótulo
    nomes protegidos europeus pra artesanato e cerâmica
    dop igp
    vendo presunto com nome protegido em portugal qual selo vai
