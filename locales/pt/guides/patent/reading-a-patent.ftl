question = Como leio uma patente, e ela abrange meu produto?
answer =
    Olhe as reivindicações. São as frases numeradas, geralmente perto do fim. Dizem o que é protegido. O título e o resumo não.
    Pegue uma reivindicação que vale sozinha e corte-a em partes. Compare cada parte com seu produto:
    – Ele tem todas as partes: provavelmente está dentro dela.
    – Falta uma parte: muitas vezes está fora. Mas em muitos países algo que faz o mesmo trabalho do mesmo jeito pode contar como essa parte.
    Depois veja se a patente foi concedida, está em vigor e vale no seu país. Antes de confiar nisso, pergunte a um advogado de patentes.
more-1 =
    O que a primeira página diz:
    – As letras antes do número mostram o país ou sistema. “WO” é um pedido PCT, não uma patente. “EP” é europeu; pergunte onde está em vigor.
    – A letra depois do número mostra a fase. “A” é muitas vezes um pedido e “B” uma patente concedida, mas os institutos variam.
    – A data de depósito e a primeira data, a data de prioridade.
    – O titular, os inventores e os símbolos de classe.
    Um pedido ainda não é uma patente, mas pode virar. As reivindicações muitas vezes encolhem antes da concessão. Se foi concedida, leia esse texto. Só o registro do instituto mostra se está em vigor.
more-2 =
    Como ler reivindicações:
    – Uma reivindicação independente vale sozinha. É a mais ampla; comece por ela. Pode haver várias: confira cada uma.
    – Uma dependente se refere a outra e acrescenta uma parte. Fora da primeira normalmente quer dizer fora da segunda.
    – “Compreendendo” geralmente significa: estas partes, e talvez mais. Uma parte a mais sua então não ajuda.
    – As reivindicações podem proteger um produto, um método ou um uso.
    – O relatório descritivo e os desenhos ajudam a entender as palavras.
    Faça uma tabela: partes da reivindicação à esquerda, seu produto à direita, com sim, não ou dúvida.
more-3 =
    Exemplo: uma reivindicação diz uma perna dobrável, uma trava e uma mola. Sua cadeira não tem mola, e nada faz o trabalho dela. Provavelmente está fora desta. Leia também as outras.
    As armadilhas:
    – “O meu é melhor” ou “o meu também é patenteado” não tira você de dentro.
    – A mesma invenção pode ter outras reivindicações em outros países.
    – Em muitos países, fornecer uma parte principal também pode contar.
    – Não escreva suposições de culpa em e-mails. Que um advogado escreva.
    Se está dentro: mude o produto, peça uma licença, espere o fim, ou mande verificar a patente. Um advogado pode achar que não deveria ter sido concedida.
ask =
    como entender reivindicações de patente
    essa patente cobre meu produto?
    o que significa compreendendo na patente
    diferença da reivindicação 1 e 2
    o que quer dizer WO EP ou B1 no número da patente
    desenho da patente parece minha máquina tô encrencado?
    o resumo é a parte protegida?
    como vejo se a patente está viva hoje
    mudei uma peça escapo da patente?
    não entendo o documento da patente
