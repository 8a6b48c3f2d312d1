question = Mi socio, distribuidor o empleado se fue y usa nuestra marca o diseño. ¿Qué hago?
answer =
    Primero averigüe en los papeles de quién es cada cosa. El nombre, el diseño, la dirección web y las cuentas pueden ser de personas distintas.
    – Mire en los registros de PI: ¿qué nombre figura allí, y desde cuándo?
    – Mire en contratos, papeles de la empresa, facturas, correos.
    – Guarde pruebas de lo que venden ahora.
    – Pregunte a un abogado antes de cerrarle a alguien una cuenta.
    ¿Registraron la marca de usted a su nombre? Actúe de inmediato. Puede oponerse o pedir la cancelación, y los plazos corren.
    Si es de ambos, hablen o vayan pronto a mediación. Un tribunal puede dejar a ambos con menos.
more-1 =
    Un distribuidor o agente que toma su marca: el Convenio de París ayuda en sus países miembros.
    Si usted es titular de la marca en un país miembro, puede oponerse al registro en otro o pedir que se cancele. Donde la ley lo permite, puede pedir que se transfiera a usted.
    Demuestre que la marca era suya, que ellos actuaban para usted y que usted no aceptó: contrato, pedidos, correos, anuncios. El país puede fijar un plazo.
    Oponerse en la oficina solo es posible poco tiempo después de la publicación. Pregunte hoy a esa oficina por el último día.
    Mire también la dirección web, las cuentas sociales, los permisos de productos y los registros de aduana a nombre de ellos.
more-2 =
    Socios que se separan: quien hizo el logotipo o el diseño antes de que existiera la empresa puede seguir siendo el titular. Una cesión firmada lo arregla.
    Un final justo puede ser: una parte conserva el nombre y la otra recibe tiempo para cambiar. O cada una conserva su zona, con signos claramente distintos. Pónganlo por escrito e informen al registro.
    La trampa: durante la pelea nadie paga la renovación, y la marca se pierde para ambos.
    Un empleado puede usar su habilidad general, pero no los planos ni los archivos secretos de usted.
    Ejemplo: unos hermanos se separan y ambos venden con el apellido. En mediación acuerdan logotipos distintos, y quién puede exportar.
ask =
    mi ex socio registro nuestra marca a su nombre
    mi cofundador se fue y abrio la misma tienda con el mismo logo
    mi distribuidor registro mi marca como suya que hago
    nos separamos quien se queda con el nombre de la empresa
    un ex empleado vende mis diseños con su etiqueta
    peleo con mi hermano por el nombre del negocio familiar
    mi ex esposa tiene el dominio y el instagram de la tienda
    mi socio registro el diseño sin avisarme
    me pelee con mi socio y se quedo usando la marca
    mi ex pareja sigue vendiendo con el nombre del negocio
    mi ex distribuidor vende imitaciones de mi crema
