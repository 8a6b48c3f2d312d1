# Seguir una conversación en otro dispositivo o en otra mensajería.

start = Seguir en otro dispositivo
code = Abra el chat en el otro dispositivo y escriba esto allí: { $command }
good-for = El código sirve una sola vez, durante { $time }. No se lo muestre a nadie: abre esta conversación.
replaces = Lo que se dijo allí antes se borra, y esta conversación ocupa su lugar.
failed =
    Este código no funciona aquí: es demasiado antiguo, ya se usó, o este chat tiene una cita propia.
    No se ha cambiado nada. Pida un código nuevo en el otro dispositivo, en “Ayuda”.
