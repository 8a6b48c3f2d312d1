question = ¿Qué es el capítulo II del PCT, y vale la pena pagarlo?
answer =
    Es un paso adicional. Usted pide a una oficina que examine una vez más su solicitud PCT. El formulario se llama solicitud de examen preliminar, y se paga.
    El examinador lee sus argumentos y sus reivindicaciones cambiadas y escribe un nuevo informe. Tampoco obliga a ningún país.
    Puede valer la pena si la primera opinión fue mala, su respuesta es buena y varios países leerán el nuevo informe. Si fue buena, o planea pocos países, tal vez no lo necesite.
    La solicitud de examen vence { $demand } después de la fecha de prioridad, o { $after-report } después de que se enviaron el informe de búsqueda y la opinión, lo que termine más tarde.
more-1 =
    Cómo hacerlo:
    – Pregunte qué oficinas pueden examinar su solicitud. Depende de dónde presentó.
    – Envíe el formulario a esa oficina, con las reivindicaciones cambiadas y una carta que responda a la primera opinión.
    – Aquí también puede cambiar la descripción y los dibujos. No se puede agregar nada nuevo.
    – Pague la tasa de la oficina que examina y una tasa de tramitación para la OMPI. Hágalo pronto: sin pago, se considera no presentado.
    La tasa de tramitación es de { $handling }.
    Para algunos solicitantes baja un { $reduction }.
    El informe llega normalmente antes de cumplirse { $report } desde la fecha de prioridad. Responda rápido al examinador, porque el tiempo es corto.
more-2 =
    Las trampas:
    – Rara vez da más tiempo. En casi todos los países, la fecha de la fase nacional sigue igual.
    El plazo normal es de { $entry } desde la fecha de prioridad.
    – Un formulario tardío se considera no presentado.
    – El informe puede llegar cerca de ese plazo. Prepare mientras tanto sus países.
    – Algunas oficinas miran otra vez desde el principio, diga lo que diga el informe.
    Compare el precio con una respuesta al examinador del primer país.
    Ejemplo: una fabricante de válvulas recibe una mala primera opinión. Limita la reivindicación, explica la diferencia y recibe un buen informe. Su licenciatario acepta ahora pagar los países.
ask =
    que es el capitulo ii del pct
    vale la pena el examen preliminar internacional
    como pido el examen preliminar internacional
    cuanto cuesta el examen preliminar pct
    la opinion escrita salio mala, puedo responder
    cuando vence la solicitud de examen preliminar
    el capitulo dos me da mas tiempo?
    puedo cambiar la descripcion en el pct
    vale la pena pedir el examen preliminar
