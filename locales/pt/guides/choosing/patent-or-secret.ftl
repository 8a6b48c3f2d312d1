question = Patente ou segredo comercial: o que é melhor para minha invenção?
answer =
    Faça uma só pergunta: outros podem descobrir como funciona pelo que você vende?
    Se sim, uma patente serve melhor. Se pode ficar escondido na sua oficina, um segredo comercial pode bastar.
    Uma patente é publicada. Depois ela permite impedir outros por um tempo limitado, mesmo quem descobriu sozinho.
    Um segredo comercial não custa taxa oficial e não tem fim marcado. Mas acaba quando o segredo vaza. E não impede quem o descobre honestamente.
    O que foi publicado nunca volta a ser segredo. Por isso decida antes de depositar ou mostrar qualquer coisa.
more-1 =
    A favor de uma patente:
    – outros podem copiar o produto desmontando-o
    – você quer licenciar ou vender a invenção
    – outros trabalham no mesmo problema
    A favor de um segredo:
    – é uma receita ou forma de trabalhar que ninguém vê
    – poucas pessoas precisam saber
    – é útil, mas não novo ou inventivo o bastante para uma patente
    As regras do comércio mundial pedem à maioria dos países patentes que durem pelo menos { $term } desde a data de depósito, se todas as taxas forem pagas.
more-2 =
    As armadilhas:
    – Em alguns países, vender o que você faz com um método secreto pode impedir você de patentear esse método depois.
    – Se outra pessoa descobre e patenteia, você pode precisar de sorte. Muitos países deixam quem já usava continuar, mas não todos.
    – Um segredo sem cuidado não é segredo. Regras de acesso e promessas assinadas fazem parte.
    Muitas vezes dá para combinar. Exemplo: uma tinturaria patenteia a máquina nova, porque os clientes a veem. Os tempos de mistura ficam em segredo.
    Não omita o que uma patente deve explicar. Uma patente que esconde como a invenção funciona pode cair.
ask =
    devo patentear minha receita ou guardar segredo
    fórmula secreta ou patente o que é mais barato
    meu processo não dá pra ver de fora preciso de patente?
    coca cola nunca patenteou por que eu faria
    é melhor não patentear e ficar calado
    fazemos cosméticos, patentear é publicar a fórmula??
    quanto dura segredo industrial comparado com patente
    medo da patente contar tudo pros concorrentes
    patentear ou ficar calado
