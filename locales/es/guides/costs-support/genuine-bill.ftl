question = Un cobro de una oficina parece verdadero. ¿Cómo lo compruebo?
answer =
    Puede ser verdadero. Compruébelo antes de pagar:
    – abra usted la página de la oficina, sin enlaces, códigos ni números de la carta;
    – busque su derecho en el registro oficial. ¿Hay que hacer este pago, y cuándo?
    – compare el monto con la lista de tasas de la oficina;
    – compare la cuenta bancaria con la que la oficina indica en su página;
    – pregunte a su agente o a la oficina si lo enviaron.
    Si todo coincide, pague de la forma que indica la oficina, y guarde la prueba.
    Si un punto no coincide, no pague todavía. Muestre la carta a la oficina.
more-1 =
    Un logotipo copiado no prueba nada, ni tampoco su nombre y número correctos. Están en registros públicos.
    Las buenas falsificaciones muestran el monto y los datos correctos. Solo la cuenta bancaria es otra. Compare entonces siempre la cuenta.
    Una empresa privada puede ofrecerle renovar por usted. No la necesita, y muchas veces cuesta más que la tasa oficial. Lea las últimas líneas: ¿es una oferta o un cobro?
    No demore demasiado la comprobación. Si el registro dice que vence una tasa, su derecho puede perderse de verdad.
    Si el cobro lo envió su agente, llame al número que ya conoce, sobre todo cuando cambió la cuenta.
ask =
    como verifico que el cobro viene de la oficina de verdad
    me llego un recordatorio de renovacion, es oficial?
    como compruebo si esta carta de cobro es real
    el numero de cuenta de la carta es nuevo, sera verdadero
    mi agente me mando una factura con otra cuenta bancaria
    quiero confirmar que la oficina mando este cobro
    parece oficial el cobro, como me aseguro antes de pagar
    como se si este cobro del impi es verdadero
