# O chat na web: o que fica em volta da conversa.

# What the service is, for search engines and link previews.
promise = Respostas claras sobre patentes, marcas, desenhos, direito autoral e segredos. Agende uma conversa com um consultor.
skip = Ir para a mensagem mais nova
# The name of the conversation, for screen readers.
log = Conversa
# Who speaks: the service, and the person.
desk = Serviço de apoio
you = Você
# The name of the buttons, for screen readers.
choices = Escolha uma resposta
say = Escreva sua pergunta ou resposta
send = Enviar
say-hint = Por favor, não descreva aqui sua invenção ou seu segredo. O que você digita é apagado assim que é respondido.
say-hint-human = Não escreva aqui a sua invenção nem o seu segredo. Uma pessoa lê isto; fica guardado algum tempo depois da conversa e depois é apagado.
earlier = Mostrar mensagens anteriores
download = Baixar
# $name: the human who speaks now.
talking-to = Você está falando com { $name }.
# $time: time of day.
time = { $time }
foot = Esta página não precisa de conta. Um cookie permite que você volte a esta conversa.
back-to-chat = Voltar ao chat

## Quando algo não sai como planejado

offline = Não há conexão. Nada do que você respondeu se perdeu. Por favor, tente de novo.
cookie = Este chat precisa de um cookie para conhecer suas respostas. Por favor, permita cookies para esta página e depois volte ao chat.
again = Esta página era antiga demais, ou veio de outro lugar, por isso nada foi feito. Suas respostas estão guardadas. Por favor, volte ao chat e tente de novo.
down = No momento não conseguimos guardar sua resposta, por isso nada foi feito. Suas respostas anteriores estão guardadas. Por favor, tente de novo daqui a pouco.
no-file = Este arquivo não está mais aqui. Abra o chat e peça de novo.
