question = Quando meu desenho da Haia é publicado, e posso mantê-lo em segredo por mais tempo?
answer =
    Você escolhe o momento, dentro de limites.
    Se não pede nada, a OMPI publica o desenho { $standard } depois da data do registro internacional.
    Você também pode pedir a publicação imediata, ou em um momento anterior que indica.
    Para o desenho ficar escondido por mais tempo, você pode pedir o adiamento.
    O adiamento pode durar até { $deferment } desde a data de depósito ou de prioridade.
    Mas alguns países permitem menos tempo, e alguns nenhum. Confira cada país antes do depósito.
    Depois de publicado, todos podem ver as imagens.
more-1 =
    Por que esperar? Você mantém o lançamento em surpresa, e quem copia não vê nada.
    Por que não esperar? Até a publicação, muitas vezes você pode fazer pouco contra uma cópia.
    O prazo de recusa de cada país também só começa com a publicação. Por isso a certeza vem depois.
    Exemplo: um fabricante de brinquedos deposita na primavera e lança em uma feira de inverno. A publicação é marcada para a semana da feira.
    Você pode pedir à OMPI a qualquer momento que publique antes, se o lançamento se adianta.
more-2 =
    As armadilhas:
    – O país mais rigoroso decide. Se um país escolhido só permite um adiamento curto, esse tempo mais curto vale para o registro inteiro.
    – Se um país escolhido não permite adiamento, você deve tirar esse país ou perder o adiamento. Os Estados Unidos são um exemplo.
    – Quando a OMPI pede que você escolha, o prazo para responder é curto.
    Uma saída pode ser um pedido separado para os países rigorosos. Custa mais, então compare antes.
more-3 =
    Se a taxa de publicação ainda está em aberto, pague-a algumas semanas antes do fim do adiamento. Se não, o registro é cancelado.
    Por isso ponha a data no seu calendário, e algumas semanas antes um lembrete.
    Se o produto fracassou, você pode desistir do registro antes da publicação. Então as imagens não são publicadas.
    O adiamento não torna seguro mostrar o produto cedo.
    O que você posta por conta própria é público, mesmo que a OMPI ainda mantenha o processo fechado.
ask =
    quando a ompi publica meu desenho
    manter design novo em segredo até o lançamento haia
    adiamento de publicação o que é
    não quero que concorrentes vejam meu desenho antes da feira
    dá pra publicar meu desenho da haia na hora
    desenho depositado mas lanço só daqui a 2 anos
    eua permite adiar publicação de desenho?
    esqueci de pagar a taxa de publicação da haia e agora
