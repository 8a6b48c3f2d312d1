# Marcar uma reunião: o que se combina antes e o que vem depois. Botões: no máximo 40 caracteres.

# Quem confirma aceita isto. A versão vem deste texto e fica guardada com cada marcação.
terms =
    A conversa é gratuita. É informação geral, não assessoria jurídica, e cumprir os seus prazos continua a caber a você.
    O consultor vê o seu tema, idioma, respostas, resultado e os guias que abriu, mas não o que você escreveu.
    Ao confirmar, você aceita isto.
sides-ask = Há alguém do outro lado, ou um advogado ou agente já cuida disto para você? Se não, confirme.
sides-some = Há outra parte, ou um advogado
sides-which = Quem mais está envolvido? Um consultor não pode ajudar os dois lados, por isso o instituto verifica antes. Não é preciso dizer nomes.
sides-neither = Mais ninguém
sides-other = Há alguém do outro lado
sides-attorney = Já tenho advogado ou agente
sides-unsaid = Prefiro não dizer
# $answer: uma das quatro acima.
sides-told = Quem mais está envolvido: { $answer }.
sides-change = Mudar quem mais está envolvido

## Como se encontrar

ways = Formas de se encontrar
ways-which = Como você prefere se encontrar?
ways-any = Tanto faz
ways-phone = Por telefone
ways-video = Por vídeo
ways-office = No instituto
# $place: nome de um lugar.
ways-at = No instituto: { $place }
# $way: uma das formas acima.
ways-chosen = Só são mostrados estes horários: { $way }.

## O que o consultor pode saber antes

tell = Dizer algo antes ao consultor
tell-card = Você pode escrever antes o que quer perguntar. Não é preciso: o consultor vai perguntar.
tell-why-not = Por favor, não descreva aqui a sua invenção ou segredo. A conversa não precisa disso, e contar cedo demais pode custar direitos.
# $time: um número de dias.
tell-kept = Só o instituto lê. É apagado { $time } depois da reunião, e você pode retirar antes.
tell-agree = Entendi, e quero escrever
tell-decline = Não, nada antes
telling = Escreva agora, em uma só mensagem. Ela vai para o seu consultor.
tell-done = Está guardado para o seu consultor.
tell-there = A sua mensagem para o consultor está guardada.
untell = Retirar a minha mensagem ao consultor
untold = A sua mensagem para o consultor foi apagada.

## O que vem do consultor

# $name: o consultor.
called-off = { $name } precisa cancelar a sua reunião. Lamentamos.
why-absent = O consultor não pode estar presente nesse horário.
why-closed = O instituto está fechado nesse horário.
why-sides = O instituto não pode aconselhar você nisto, para nunca ajudar os dois lados. Isto não diz nada sobre o seu caso.
why-subject = Outra pessoa do instituto conhece melhor este assunto.
called-off-then = As suas respostas estão guardadas. Você pode escolher outro horário ou falar com uma pessoa.
another-time = Escolher outro horário
# $name: o consultor.
note = Depois da sua reunião, { $name } escreve:
# $words: o que o consultor escreve.
note-words = { $words }
# $time: dia e hora.
missed = Não encontramos você na reunião: { $time }. Isso pode acontecer.
missed-then = Você pode escolher outro horário. Se você estava lá e ninguém veio, diga a uma pessoa.

## Nada está livre

wait = Avisar quando houver horário livre
# $time: um número de dias.
wait-set = Vamos escrever aqui quando um horário ficar livre. Olhamos a cada hora, de dia, durante { $time }.
wait-on = Você está na lista de espera.
wait-leave = Sair da lista de espera
wait-left = Você já não está na lista de espera.
wait-free = Há um horário livre. Outros também podem estar à espera, por isso escolha logo.
wait-over = Nenhum horário ficou livre. Você já não está na lista de espera.

## The reminder

coming = Sim, estarei lá
coming-thanks = Obrigado. O seu consultor pode ver que você estará lá.
coming-told = Você confirmou que estará lá.
