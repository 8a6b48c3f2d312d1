question = ¿Qué países y qué productos elijo en una solicitud de Madrid?
answer =
    Parta de su negocio, no del mapa.
    – Países: donde vende ahora, donde de verdad venderá pronto, donde se fabrican sus productos y de donde vienen las falsificaciones.
    – Compruebe en la lista de la OMPI que cada uno sea miembro del Sistema de Madrid.
    – Productos y servicios: lo que vende con la marca. La lista no puede ir más allá de su marca de base.
    – Palabras: el Gestor de Productos y Servicios de Madrid, gratuito, muestra la clase y, en muchos países, si la oficina acepta las palabras.
    – Busque primero marcas anteriores en cada país.
    Los países se pueden agregar después. Los productos no.
more-1 =
    Cómo hacerlo:
    – Haga una tabla: país, ventas actuales, ventas previstas, tasa, riesgo de copias.
    – Ponga cada uno en la calculadora de tasas de la OMPI. Algunos países cuestan varias veces más que otros.
    – Mire los perfiles de los miembros en las páginas de la OMPI: reglas especiales, plazos, agente local.
    – Escriba una lista más corta de productos para un país con palabras estrictas o muchas marcas anteriores. Se puede hacer en el mismo formulario.
    Ejemplo: una fabricante de calzado indica zapatos, bolsos y cinturones. Para un país indica solo zapatos, porque allí los bolsos están tomados.
more-2 =
    Grupos de países:
    – La Unión Europea es una sola designación para todos sus países. Una marca anterior en uno solo de ellos puede bastar para frenarla.
    – La OAPI es una sola designación para sus países miembros africanos.
    – Algunos territorios no están cubiertos por el país al que pertenecen. China no incluye Hong Kong ni Macao en el Sistema de Madrid.
    – Los países que salieron de una unión o nunca entraron se nombran aparte, como el Reino Unido.
    ¿No es miembro? Presente allí directamente. Use la fecha de su primera solicitud mientras corre el plazo de prioridad.
more-3 =
    Las trampas:
    – “Todos los productos de la clase”. Muchas oficinas lo deniegan. Algunas preguntan también si piensa usar la marca para todo.
    – Una declaración de que piensa usar la marca. Algunos miembros la piden, Estados Unidos en un formulario propio. Fírmela solo si es verdad.
    – Nombrar un país “por si acaso”. Una marca sin uso se puede cancelar allí.
    – Un nombre grosero o descriptivo en el idioma local.
    Los errores en clases o palabras traen una carta de la OMPI para usted y su oficina, y muchas veces tasas adicionales.
    Quien responde a la OMPI es su oficina, no usted. Llámela el mismo día.
    Si la tasa adicional no se paga a tiempo, toda la solicitud se considera abandonada.
ask =
    que paises pongo en la solicitud de madrid
    puedo agregar paises despues a mi marca internacional
    como elijo los productos para la marca internacional
    la union europea cuenta como un pais en madrid
    china incluye hong kong en la marca internacional
    vale la pena designar paises donde todavia no vendo
    que miembros tiene el sistema de madrid
    puedo poner menos productos para un pais
    quiero marca en mexico, usa y españa, como elijo
    vendo en tres paises vecinos, en cuales pido la marca
