question = ¿Cuándo puedo poner ® o ™ junto a mi nombre?
answer =
    – ® dice que la marca está registrada. Úselo solo después del registro, en un país donde esté registrada y para los productos registrados.
    – ™ dice que usted considera el signo como su marca. Por sí solo no da ningún derecho. En muchos países puede usarlo sin registro, pero pregunte, porque en algunos puede inducir a error.
    Una solicitud presentada no es un registro. Espere a tener el certificado para usar ®.
    El uso indebido de ® es un delito o una falta en algunos países, y es engañoso en muchos.
    No está obligado a usar ningún símbolo. En los países del Convenio de París, el derecho no depende de él.
more-1 =
    ¿Para qué usar ®?
    – Advierte a quienes copian.
    – Recuerda a la gente que la palabra es una marca, no el nombre del producto.
    – En unos pocos países ayuda ante el juez. En Estados Unidos, sin ese aviso quizá no reciba dinero por el tiempo anterior a que quien copia lo supiera.
    Cómo: pequeño, arriba a la derecha de la marca, al menos una vez en cada envase o página.
    Úselo con la marca tal como está registrada. Si solo está registrado el logotipo, póngalo en el logotipo, no en otro eslogan.
    Deje de usarlo cuando termine el registro.
more-2 =
    ¿Un solo envase para muchos países? Estar registrada en su país no significa estarlo en otros.
    – Deje el símbolo fuera, o
    – imprima etiquetas distintas, o
    – añada una línea como “registrada en” con los nombres de los países. Haga que un asesor local la revise.
    La trampa: la imprenta o el diseñador web añade ® porque se ve serio. Revise cada etiqueta, sitio y página en redes.
    ¿Un rival usa ® y usted no encuentra el registro? Puede estar en el registro de otro país. Busque allí, y pregunte a un asesor antes de acusarlo.
    Ejemplo: una vendedora de té envía cajas con ® a un mercado nuevo sin haber presentado la solicitud allí. Un rival se queja. Ella debe tapar el símbolo con pegatinas.
more-3 =
    Otros símbolos, para no confundirlos:
    – ℠ se usa en algunos países como ™, pero para servicios.
    – © trata del derecho de autor sobre textos, imágenes, música o software. No es para un nombre de marca.
    – “Patentado” o “patente en trámite” se refiere a invenciones. Su uso falso también puede castigarse.
    – Ⓓ se puede usar en la Unión Europea para un diseño registrado de la Unión.
    Algunos idiomas tienen su propia forma corta para la marca registrada.
    Si duda, no use ninguno hasta haber preguntado. Pierde poco, y no puede engañar a nadie.
ask =
    puedo poner la R en un circulo antes de que me aprueben la marca
    que significa tm en un logo
    diferencia entre la r y el tm
    es obligatorio poner un simbolo despues del nombre
    es ilegal usar ® sin estar registrado
    presente la solicitud el mes pasado puedo imprimir ® en las cajas
    marca registrada en mexico puedo usar la R en españa
    para el logo de mi restaurante va c, r o tm
    un competidor usa la r y no encuentro su registro
    puedo usar la erre con circulo si apenas esta en tramite
    que es tm y quien lo puede poner
    la erre en un circulito junto al nombre
    puedo poner tm sin haber pagado nada
