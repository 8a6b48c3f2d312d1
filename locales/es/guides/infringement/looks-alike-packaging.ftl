question = El envase de un competidor se parece al mío. ¿Está permitido?
answer =
    Usar un estilo común o un color habitual casi siempre está permitido. Hacer creer a los compradores que los productos del competidor vienen de usted está prohibido en la mayoría de los países.
    La ley lo llama de varias formas: competencia desleal, passing off, trade dress.
    Normalmente debe demostrar:
    – que los compradores reconocen el envase como suyo;
    – que el otro es tan parecido que lo confunden;
    – que esto le hace daño.
    Una marca o un diseño registrado del envase lo hace mucho más fácil. Mire qué tiene, y pregunte qué puede presentar aún.
    Primero reúna pruebas: ambos envases, recibos y mensajes de compradores que se equivocaron.
more-1 =
    Los miembros del Convenio de París deben protegerlo contra:
    – actos que crean confusión con un competidor,
    – afirmaciones falsas que dañan a un competidor,
    – indicaciones que engañan al público sobre los productos.
    Cómo lo hacen varía. Algunos piden prueba de un uso largo, algunos tienen una ley especial, algunos se apoyan en sentencias anteriores.
    Qué se puede proteger: el nombre y el logotipo (marca), la imagen de la etiqueta (derecho de autor), la botella (diseño, a veces marca).
    Por regla general no: lo que usa todo el sector, lo que pide la función o lo que la ley exige en una etiqueta.
more-2 =
    Pasos siguientes: pregunte a gente que no lo conoce si confundiría los envases en una tienda. Luego vea con un abogado una carta, una conversación, una mediación o una orden urgente.
    ¿Es la marca propia de una tienda que vende sus productos? Lea el contrato de suministro antes de escribir.
    Si usted diseña un envase, guarde una distancia clara del más conocido y conserve sus bocetos.
    La trampa: una apariencia nueva cada temporada. Los compradores no recuerdan nada, y hay poco que proteger.
    Ejemplo: la lata verde de una fabricante de té es común en el sector, pero su pájaro dorado no. El rival quita el pájaro y conserva el verde.
ask =
    el supermercado copio mi caja con su marca propia
    usan la misma botella y colores pero otro nombre
    es legal copiar el empaque si el nombre es distinto
    competencia desleal que tengo que probar
    trade dress para una marca pequeña como se hace
    los clientes compran el equivocado porque la etiqueta se parece
    otro restaurante copio mi menu y mi decoracion
    un competidor dice mentiras de mi jabon
    sacaron una bolsa de cafe casi igual a la mia
    mismos colores y letra parecida en el empaque
    un imitador abrio un restaurante con la misma decoracion
    mismo color de caja y mismas letras, la gente se confunde
