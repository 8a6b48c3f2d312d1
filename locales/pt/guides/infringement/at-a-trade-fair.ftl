question = Achei uma cópia em uma feira, ou me acusam lá. O que faço?
answer =
    Uma feira é curta, então aja no mesmo dia.
    Você achou uma cópia:
    – pegue folheto, cartão, tabela de preços. Tire fotos só onde é permitido;
    – anote estande, dia, pessoas e uma testemunha;
    – pergunte à organização. Muitas feiras têm um serviço ou painel para queixas de PI;
    – ligue para um advogado desse país. Um juiz pode agir enquanto a feira está aberta.
    Não grite, não pegue mercadorias nem bloqueie o estande.
    Acusam você: mantenha a calma e não assine nada. Peça o nome, o direito e o número dele. Depois ligue para um advogado.
more-1 =
    Antes de viajar:
    – seu direito deve valer no país da feira, não só no seu;
    – leve certificados, desenhos datados e uma tradução curta;
    – leia as regras da feira, também sobre fotos, e anote um advogado de lá;
    – veja se seus próprios produtos não tocam um direito nesse país;
    – deposite invenções e desenhos antes de mostrá-los.
    Muitas leis dão uma proteção curta ao que se mostra em certas exposições internacionais. A regra é estreita, não conte com ela.
    Se espera um ataque, pergunte a um advogado. Em alguns países, pode dar antes sua visão ao juiz.
more-2 =
    Se oficiais de justiça, polícia ou aduana vêm com uma ordem, não resista. Leia-a, anote nomes e o que levam, e ligue para seu advogado. O tempo para contestar é curto.
    Tirar a peça da mesa “sem admitir nada” muitas vezes deixa o estande aberto.
    Mostrar ou oferecer pode contar como infração, mesmo sem venda. Depende do país.
    A armadilha para o titular: esperar até voltar para casa. O estande sumiu, e a prova também.
    Exemplo: uma fabricante de cadeiras vê seu modelo em outro estande. Ela tem um desenho registrado nesse país. O painel da feira pede à empresa que tire a cadeira, e ela escreve a eles depois.
ask =
    vi meu design num estande em guangzhou
    concorrente mostra cópia da minha máquina na expo o que faço hoje
    na feira veio um advogado no estande e quer assinatura
    alfândega levou minhas amostras na exposição
    como me preparo pra feira pra ninguém copiar
    acusado de copiar numa feira de móveis
    a polícia pode fechar meu estande por marca falsa
    tiram foto dos meus produtos na feira
    feira acaba em 2 dias ainda consigo ordem do juiz
    na feira tem um estande mostrando a minha luminária
    um estande da feira mostra minha cópia
