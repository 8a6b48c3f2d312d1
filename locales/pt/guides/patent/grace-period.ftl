question = O que é o período de graça de uma patente?
answer =
    É um tempo antes do depósito: se foi você quem mostrou a invenção nesse tempo, isso não prejudica você. Nem todo país o tem.
    Período de graça anotado para o seu país: { $grace }.
    É um socorro, não um plano. Muitos países só perdoam casos especiais: roubo ou quebra de confiança, ou uma exposição reconhecida.
    Se você quer proteção em vários países, o mais rigoroso decide. Por isso deposite primeiro e mostre depois.
    Se já mostrou, anote a primeira data e pergunte logo a um consultor.
more-1 =
    O que verificar para cada país:
    – Abrange tudo o que você mostrou, ou só exposições e abuso de outros?
    – Conta para trás a partir do seu pedido lá, ou do seu primeiro depósito em outro lugar?
    – Você deve declarar no depósito que mostrou, e juntar provas?
    Guarde as provas: data, lugar, imagens, nomes.
    O relógio começa na primeira vez que se mostrou. Uma feira posterior não o reinicia.
    Para desenhos e modelos de utilidade, as regras muitas vezes são diferentes das de patentes.
more-2 =
    As armadilhas:
    – Não protege você contra outros. Alguém pode partir do que você mostrou e publicar ou depositar antes. Então seu pedido pode fracassar.
    – Não viaja. Uma regra generosa no seu país não ajuda em um país rigoroso.
    – O direito de prioridade é outra coisa. Começa com um depósito, não com mostrar.
    Exemplo: uma estudante mostra um filtro de água em uma palestra aberta. No seu país, o período de graça pode salvar o pedido. Em muitos outros, a patente está perdida. Um pedido curto antes da palestra teria mantido todas as portas abertas.
ask =
    depois de mostrar a invenção quanto tempo tenho pra depositar
    período de graça brasil e europa patente
    tem regra de 12 meses se publiquei antes?
    demonstrei meu produto tenho um ano?
    apresentei numa exposição perdi a patente?
    ex sócio vazou a invenção na internet antes do depósito
    existe período de graça em portugal
    posso publicar artigo e patentear depois
    mostrei minha bomba na feira agrícola antes de depositar
    mostrei o aparelho na feira, já era
    saiu um vídeo da máquina antes de eu depositar
    publiquei um artigo sobre o processo antes do depósito
