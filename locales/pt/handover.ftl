# Falar com uma pessoa no chat. Botões: no máximo 40 caracteres.

ask = Escrever aqui com uma pessoa
card = Uma pessoa do instituto pode ler e responder a você aqui no chat.
card-secret = Por favor, não mande sua invenção ou seu segredo. Uma pessoa pode ajudar sem isso, e mandá-lo pode custar direitos a você.
card-sees = A pessoa vê seu idioma, suas respostas, seus resultados e o que você escrever a ela. Ela não vê o que você digitou antes.
# $time: a number of days.
card-kept = O que você escrever a ela é apagado { $time } depois da conversa. Você pode apagar antes em “Privacidade”.
agree = Concordo, chamar uma pessoa
decline = Não, continuar com o guia

## Na fila

next = Você é a próxima pessoa da fila.
# $n: how many people come before.
place =
    { $n ->
        [one] Há { $n } pessoa antes de você na fila.
       *[other] Há { $n } pessoas antes de você na fila.
    }
# $time: time of day.
open = O atendimento está aberto agora, até { $time }.
# $when: day and time.
closed = O atendimento está fechado agora. Abre de novo em: { $when }.
no-hours = Ainda não sabemos quando o atendimento abre de novo. Você também pode agendar um horário com um consultor.
write = Você pode escrever sua pergunta agora. Também pode sair desta página: a resposta vai estar aqui quando você voltar.
kept = Sua mensagem fica guardada para a pessoa que responde.
look = Meu lugar na fila
leave = Sair da fila
left = Você saiu da fila. O que você escreveu para a pessoa foi apagado.
not-waiting = No momento você não está na fila.

## Na conversa

# $name: the human.
claimed = Agora você está falando com { $name }.
claimed-how = Enquanto isso, o guia fica em silêncio. Escreva como quiser, mas por favor sem segredos.
release = Voltar ao guia
# $name: the human. $words: what they write.
words = { $name }: { $words }
guide = { $name } manda esta resposta para você:
returned = Sua conversa com { $name } terminou. O guia volta a responder.
speaking = Você está falando com { $name }. Toque em “Voltar ao guia” para usar os botões de novo.
