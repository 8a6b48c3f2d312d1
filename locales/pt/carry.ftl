# Continuar uma conversa em outro aparelho ou em outro aplicativo de mensagens.

start = Continuar em outro aparelho
code = Abra a conversa no outro aparelho e digite isto lá: { $command }
good-for = O código funciona uma única vez e vale por { $time }. Não o mostre a ninguém: ele abre esta conversa.
replaces = O que foi dito lá antes é apagado, e esta conversa toma o lugar.
failed =
    Este código não funciona aqui: é antigo demais, já foi usado, ou esta conversa tem um agendamento próprio.
    Nada mudou. Peça um novo código no outro aparelho, em “Ajuda”.
