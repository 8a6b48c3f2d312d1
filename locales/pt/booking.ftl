# Marcar uma reunião: o que se combina antes e o que vem depois. Botões: no máximo 40 caracteres.

# Quem confirma aceita isto. A versão vem deste texto e fica guardada com cada marcação.
terms =
    A conversa é gratuita. É informação geral, não aconselhamento jurídico, e cumprir os seus prazos continua a caber a você.
    O consultor vê o seu tema, idioma, respostas, resultado e os guias que abriu, mas não o que você escreveu.
    Ao confirmar, você aceita isto.
sides-ask = Há alguém do outro lado, ou um advogado ou agente já cuida disto para você? Se não, confirme.
sides-some = Há outra parte, ou um advogado
sides-which = Quem mais está envolvido? Um consultor não pode ajudar os dois lados, por isso o escritório verifica antes. Não é preciso dizer nomes.
sides-neither = Mais ninguém
sides-other = Há alguém do outro lado
sides-attorney = Já tenho advogado ou agente
sides-unsaid = Prefiro não dizer
# $answer: uma das quatro acima.
sides-told = Quem mais está envolvido: { $answer }.
sides-change = Mudar quem mais está envolvido
