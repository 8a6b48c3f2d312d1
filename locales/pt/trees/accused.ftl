# O questionário para quem recebeu uma carta.

name = Dizem que copiei: e agora?

sender = Quem mandou a carta ou mensagem?
    .why = Papéis da justiça ou da aduana não podem esperar. Algumas cartas não são o que parecem.
    .short = Remetente
    .court = A justiça, a polícia ou a aduana
    .owner = Uma empresa, pessoa ou seu advogado
    .platform = Uma plataforma tirou minha oferta
    .fair = Alguém em uma feira comercial
    .domain = Uma reclamação sobre meu domínio
    .opposition = Alguém se opõe à minha marca
    .bill = É cobrança de um registro ou taxa

deadline = Ela indica um dia até o qual você deve responder?
    .why = Se resta pouco tempo, fale antes com uma pessoa.
    .short = Dia da resposta
    .soon = Sim, muito em breve ou já passou
    .later = Sim, e ainda há tempo
    .none = Não indica nenhum dia

right = Que direito a carta menciona?
    .why = Cada direito tem seus próprios limites e suas próprias respostas.
    .short = Direito mencionado
    .mark = Uma marca ou um nome comercial
    .design = Um desenho, a aparência do produto
    .patent = Patente ou modelo de utilidade
    .work = Autoral: foto, texto, música, código
    .contract = Um contrato ou acordo de sigilo
    .none = Não menciona nenhum direito

mark-first = Quem usou ou depositou o nome primeiro nesse país?
    .why = Um direito mais antigo pode ser uma resposta.
    .short = Primeiro
    .we = Nós
    .they = Eles

patent-sender = O remetente fabrica ou vende produtos próprios?
    .why = Algumas empresas só escrevem cartas para arrecadar dinheiro.
    .short = Produtos do remetente
    .yes = Sim
    .no = Não, só tem patentes

early-use = Você já fazia isto antes de eles pedirem a patente?
    .why = Muitos países deixam quem já usava continuar, sob condições.
    .short = Uso anterior
    .yes = Sim
    .no = Não

permission = Você tem uma licença ou outro papel para isto?
    .why = Um papel pode encerrar o assunto. Alguns usos também são permitidos por lei.
    .short = Permissão
    .yes = Sim, tenho um papel
    .no = Não
    .allowed = Não, mas acho que a lei permite

clause = Há um contrato que diz como se resolvem as controvérsias?
    .why = Essa cláusula pode decidir se você vai à justiça, à mediação ou à arbitragem.
    .short = Cláusula do contrato
    .yes = Sim, essa cláusula existe
    .no = Não, ou não há contrato

selling = Você vende ou usa a coisa que eles mencionam?
    .why = Parar por um tempo pode limitar o dano.
    .short = Nosso uso
    .yes = Sim, agora
    .stopped = Não mais
    .never = Não, nunca

aim = O que mais importa para você?
    .why = Cada forma de resolver uma controvérsia é boa para outra coisa.
    .short = O que importa
    .licence = Continuar, com a permissão deles
    .keep-relationship = Queremos seguir trabalhando juntos
    .low-cost = Não pode custar muito
    .secrecy = Ninguém mais deve saber
    .technical-question = Um especialista em uma questão técnica
    .final-binding = Precisamos de uma decisão final

agrees = A outra parte aceitaria resolver fora da justiça?
    .why = Sem uma cláusula em um contrato, as duas partes precisam concordar.
    .short = Outra parte
    .yes = Sim, provavelmente
    .no = Não, provavelmente não
