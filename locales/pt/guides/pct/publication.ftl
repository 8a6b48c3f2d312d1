question = Meu pedido PCT foi publicado. O que isso significa para mim?
answer =
    Agora todos podem lê-lo no PATENTSCOPE, de graça.
    Acontece logo depois de { $publication } desde a data de prioridade.
    – Não é uma patente. Por si só não impede ninguém.
    – Em muitos países, dá uma primeira proteção limitada. Quem copia pode dever dinheiro depois, se a patente for concedida lá.
    – Agora é conhecido. Conta contra depósitos posteriores de outros, e contra os seus.
    – Podem chegar cartas com cobranças de empresas privadas. A publicação normal não tem taxa extra. Não pague nada antes de verificar.
    O relógio da fase nacional continua andando.
more-1 =
    O que fazer agora:
    – Abra seu pedido no PATENTSCOPE. Nomes, datas e título estão certos? Avise logo a OMPI ou seu agente sobre os erros, porque muitos só podem ser corrigidos por um tempo.
    Um novo titular, nome ou endereço pode ser inscrito na OMPI até { $record } depois da data de prioridade.
    – Leia lá o relatório de busca, como outros vão ler.
    – Escreva a data da fase nacional onde mais de uma pessoa a veja.
    – Você pode pedir à OMPI que mostre ali que você tem interesse em dar licenças.
    – Antes de escrever a quem copia, pergunte a um consultor desse país. Algumas leis pedem antes uma tradução ou um aviso.
more-2 =
    Outros também podem reagir. Depois da publicação, qualquer um pode mandar à OMPI documentos que mostrem que a invenção não é nova, ou era óbvia.
    Isso é possível até { $observations } depois da data de prioridade. Você recebe um aviso, e pode responder.
    Você pode fazer o mesmo com o pedido de um concorrente, pelo PATENTSCOPE e ePCT.
    A armadilha: melhorias. O que o texto publicado mostra é conhecido do mundo. Deposite melhorias antes da publicação se puder, ou pergunte logo o que ainda é novo.
    Exemplo: uma fabricante de fogões tinha pronta uma grelha melhor. Depositou-a uma semana antes de sair o primeiro texto.
ask =
    meu número wo tá no patentscope e agora
    posso processar com pedido pct publicado
    mandaram documentos contra meu pedido pct
    como acho meu pedido internacional na internet
    cobranças depois da publicação do pct
    nome errado no meu pct publicado
    pct publicado é patente?
    posso depositar melhoria depois que o pct saiu
