question = Nosso segredo vazou ou foi roubado. O que fazemos nos primeiros dias?
answer =
    Ajam no mesmo dia. Quando um segredo se torna conhecido de todos, nenhum juiz pode torná-lo secreto de novo.
    – Parem o vazamento: fechem acessos, mudem senhas. Salvem o que se vê na internet, depois façam tirar do ar.
    – Salvem provas: quem, o quê, quando, como. Não apaguem, não consertem e não examinem vocês o computador. Copiem os registros de acesso.
    – Contem só a quem precisa saber. Nada em público.
    – Liguem para um advogado sobre uma ordem urgente e uma carta a quem o tem.
    – Peçam por escrito, de preferência pelo advogado: parar, não usar nem repassar, devolver ou apagar, e dizer quem recebeu.
    – Há dados pessoais ou de parceiros? Talvez devam comunicar, às vezes muito depressa.
more-1 =
    Depende de como aconteceu:
    – Mandado à pessoa errada: ligue já, peça que apague sem ler, e que confirme por escrito.
    – Na internet: denuncie à plataforma e aos buscadores. Salve antes a página.
    – Um parceiro quebrou o acordo de confidencialidade: siga a cláusula de aviso dele.
    – Alguém levou arquivos ao sair da empresa: o guia sobre empregados que saem ajuda.
    – Arrombamento ou invasão: a polícia pode procurar onde você não pode. Pergunte ao advogado a ordem dos passos.
    – Posto em uma ferramenta pública de IA: salve provas, apague a conversa, peça ao fornecedor que remova, mude as senhas.
more-2 =
    O que um juiz pode mandar: parar de usar e contar, entregar arquivos e mercadorias, pagar indenização. Em muitos países pode fazê-lo depressa, antes de ouvir a outra parte.
    Você deve mostrar que era secreto, tinha valor e estava guardado, e que foi obtido ou usado desonestamente.
    Peça ao juiz que mantenha o segredo fora dos autos públicos.
    Nos Estados Unidos, o prazo para uma ação federal é de { $us-limit } desde o dia em que você descobriu, ou deveria ter descoberto.
    Em outros lugares, o prazo pode ser mais curto. Esperar também dificulta uma ordem urgente.
more-3 =
    Depois:
    – Era uma invenção? Alguns países perdoam por pouco tempo uma divulgação contra sua vontade. Pergunte logo a um advogado de patentes, antes que se diga mais.
    – Avise parceiros cujos segredos estavam nele. Seu contrato pode pedir isso.
    – Feche a lacuna: acesso, papéis, treinamento.
    Está do outro lado? Se alguém oferece segredos de um concorrente, não abra, copie nem use. Escreva o que aconteceu, e pergunte a um advogado.
    Exemplo: uma padaria manda por engano seu arquivo de receitas a um cliente. Uma ligação e uma nota assinada no mesmo dia podem mantê-lo secreto.
ask =
    nossa receita tá no facebook e agora
    mandei o cálculo de preço pro cliente errado
    hacker roubou nossa fórmula
    fornecedor passou nossos desenhos pro concorrente
    consigo liminar rápida por arquivos roubados
    depois que vazou ainda é segredo comercial?
    perdi pendrive com todos os projetos
    me ofereceram papéis secretos do concorrente aceito?
    funcionário colou nosso código fonte numa ia
    minha fórmula anda num grupo de zap
    mandaram nossos planos pra um rival
