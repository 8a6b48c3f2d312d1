question = Alguien tomó mi nombre con la terminación de un país. ¿Qué reglas valen?
answer =
    Las reglas de esa terminación. Cada registro, el organismo que la administra, fija las suyas.
    – Algunos usan el mismo procedimiento que .com, la UDRP.
    – Algunos usan su propia versión. Puede ser más fácil o más difícil para usted.
    – Algunos tienen su propio arbitraje, mediación o comité de quejas.
    – Algunos no tienen nada, y hay que ir allí a un tribunal.
    Busque primero el registro. La base de datos de la zona raíz de IANA lo nombra para cada terminación. Después busque “controversias” en su página.
    La OMPI también enumera las terminaciones de países que atiende.
    Guarde pruebas con fecha antes de escribir al titular.
more-1 =
    Compare estos puntos en las reglas locales:
    – ¿Qué derecho necesita? ¿Una marca en ese país, cualquier marca, un nombre de empresa, un nombre de persona?
    – ¿El nombre debe registrarse y usarse de mala fe, o basta una de ambas cosas?
    – ¿Puede demandar una empresa extranjera, y tener después el nombre? Algunas terminaciones quieren una dirección o empresa local.
    – ¿Qué idioma y qué tasa?
    – ¿Qué puede ganar: transferencia, cancelación o solo un bloqueo?
    – ¿Hay antes un paso gratuito, como la mediación?
    Su caso con .com y su caso con una terminación de país son demandas separadas.
more-2 =
    Antes de empezar un caso:
    – Mire la fecha. ¿Se registró el nombre antes que su marca o su negocio? Entonces una demanda suele ser débil.
    – Mire el titular: ¿un comerciante de nombres, un competidor, su antiguo agente o alguien honrado con el mismo nombre?
    – Pregunte al registrador o al registro si el titular cumple las reglas locales. Quien no tiene la dirección exigida a veces puede perder el nombre.
    – Pregunte a un asesor local el costo de un juicio, para comparar.
    ¿Es un fraude? Denúncielo también al registrador, al registro y a la policía. Algunos pueden desactivar pronto un nombre.
more-3 =
    Las trampas:
    – Citar la UDRP ante un registro que no la usa.
    – Ganar un nombre que no puede conservar, porque no tiene empresa local. Pida la cancelación, pero entonces cualquiera puede tomarlo. Use un representante solo después de pedir consejo.
    – Enviar una oferta de compra sin límite. Muestra cuánto vale el nombre para usted.
    Cómo evitarlo: solicite su marca y tome la terminación del país antes de entrar al mercado.
    Ejemplo: una empresa de cosméticos descubre que su distribuidor tiene el nombre con la terminación local. El contrato dice que los nombres se devuelven. Basta una carta con esa página.
ask =
    me tomaron el .com.mx de mi marca
    alguien registro mi nombre en .pe
    como reclamo un dominio .co
    controversia de dominio .cl
    la udrp vale para dominios de pais
    mi distribuidor registro el dominio de mi marca en su pais
    necesito empresa local para tener el dominio
    como recupero un dominio .com.ar
    alguien tiene mi nombre con punto mx
    me ganaron el .com.ar de mi negocio
