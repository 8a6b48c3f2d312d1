question = ¿Quién puede usar una indicación geográfica, y quién controla las reglas?
answer =
    En la mayoría de los sistemas, puede usar el nombre todo productor de la zona que cumple las reglas escritas. Haber nacido allí no basta, y ser grande no hace falta.
    Las reglas se llaman pliego de condiciones. Dicen qué es el producto, dónde y cómo se hace, y cómo se controla.
    Para empezar: pida a la agrupación de productores, a la oficina de PI o al ministerio de agricultura el pliego y el organismo de control.
    Después demuestre que cumple, antes de imprimir etiquetas.
    En algunos países primero debe figurar como usuario autorizado. Pregunte a su oficina.
more-1 =
    Quién hace qué:
    – La agrupación escribe las reglas, promueve el nombre y vigila abusos.
    – El organismo de control revisa. Puede ser una oficina pública, una empresa privada o un comité. No debería depender de quienes controla.
    – El productor lleva registros y paga su parte.
    – La oficina lleva el registro.
    Normalmente la agrupación no puede dejar fuera a un productor honrado que cumple, aunque no sea miembro. Pero quizá deba pagar sus propios controles.
    En países que usan una marca de certificación, deciden las reglas de esa marca.
more-2 =
    Cómo funciona un control en la práctica:
    – registros: de dónde vino la materia prima, cuánta, qué día;
    – una visita al lugar;
    – una prueba del producto, como sabor, color, tejido o humedad;
    – una mirada a las etiquetas.
    Las faltas pequeñas suelen traer un aviso y una fecha para corregir. Por las grandes puede perder el uso del nombre.
    Para gastar poco: un control para todo el grupo, un cuaderno sencillo, catadores del pueblo con formación.
    Venda solo la cantidad real. Más sacos que cosecha es lo primero que busca un inspector.
more-3 =
    Las trampas:
    – Reglas copiadas de otro producto. Nadie puede cumplirlas.
    – Quien preside la agrupación controla también sus propios productos.
    – Gente de fuera envasa y mezcla el producto. Diga en las reglas quién puede envasar, y dónde.
    – Cambia el clima o el método. Pida a la oficina cambiar el pliego antes de cambiar el producto.
    Ejemplo: una quesera se muda al valle. Compra leche de allí, sigue el método, pasa el control y puede usar el nombre. Su primo fuera del límite no puede, con la misma receta.
ask =
    quiero usar la denominacion de origen de mi zona que hago
    no soy socio de la asociacion, puedo usar el nombre
    quien revisa que el cafe cumpla las reglas
    la asociacion no me deja usar el nombre del pueblo
    donde consigo el pliego de condiciones de la denominacion
    como me hago usuario autorizado de la denominacion
    cuanto cuesta el control de la denominacion de origen
    hago el mismo queso pero al otro lado del rio
    hago mezcal pero no estoy certificado, puedo llamarlo asi?
    quién controla a los que usan la denominación
    quién vigila el uso de la denominación
