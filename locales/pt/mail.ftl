# The invitation by mail, beside the file in the chat.

offer = Envie também por e-mail
ask = Para qual endereço de e-mail enviamos o convite?
once = O endereço serve só para este agendamento. Ele é apagado depois da reunião, ou antes, com os seus dados.
skip = Pular
bad = Isto não serve como endereço de e-mail. Confira e digite de novo.
on-its-way = O convite está a caminho do seu e-mail. Mudanças da reunião também irão para lá.
subject-request = Reunião agendada ({ $code })
subject-moved = Reunião com novo horário ({ $code })
subject-cancelled = Reunião cancelada ({ $code })
text-request = A sua reunião está agendada.
text-moved = A sua reunião tem um novo horário.
text-cancelled = A sua reunião foi cancelada. O horário era este:
closing = Você pediu esta mensagem na conversa de { $office }. Para mudar ou cancelar a reunião, abra a conversa e escreva: meus agendamentos. O código é { $code }.

## To the adviser

adviser-request = Alguém agendou uma reunião com você.
adviser-moved = Uma reunião com você tem um novo horário.
adviser-cancelled = Uma reunião com você foi cancelada. O horário era este:
adviser-when =
    { $time }
    { $length }, { $way }
adviser-closing = O assunto está no painel de { $office }, com o código { $code }. Ninguém lê respostas a este e-mail.
