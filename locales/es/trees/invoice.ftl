# El recorrido que busca las señales de un cobro falso.

name = ¿Es una estafa este cobro o esta carta?

sender = ¿Quién lo envió?
    .why = Los cobros falsos suelen llevar un nombre parecido al de una oficina.
    .short = Remitente
    .agent = Mi propio abogado o agente
    .office = Dice ser la OMPI o una oficina de PI
    .register = Un registro, directorio o base de datos
    .unknown-firm = Una empresa que no conozco
    .caller = Una llamada, o un mensaje de chat
    .domain-seller = Un vendedor de direcciones web
    .promoter = Una empresa que alaba mi idea
    .accuser = Alguien dice que infrinjo un derecho

asks = ¿Qué pide?
    .why = Las oficinas publican por sí mismas. Nadie tiene que pagar una lista privada.
    .short = Pide
    .publication = Dinero por publicarme o incluirme
    .renewal = Dinero por renovar mi derecho
    .fee = Una tasa por mi solicitud
    .data = Mi tarjeta, contraseña o datos bancarios
    .signature = Solo mi firma, para devolverlo

hurry = ¿Le presiona para pagar en pocos días, o perder su derecho?
    .why = La prisa es una señal de fraude.
    .short = Prisa
    .yes = Sí
    .no = No

agent = ¿Un agente actúa por usted ante la oficina?
    .why = Entonces la oficina escribe normalmente al agente.
    .short = Agente
    .passed-over = Sí, pero me llegó directamente a mí
    .passed-on = Sí, y el agente me lo reenvió
    .none = No, actúo por mi cuenta

account = ¿La cuenta bancaria es la que indica la propia página de la oficina?
    .why = En una buena falsificación, solo la cuenta es distinta.
    .short = Cuenta bancaria
    .differs = No, es otra cuenta u otro país
    .same = Sí, la misma
    .not-compared = No la he comparado
