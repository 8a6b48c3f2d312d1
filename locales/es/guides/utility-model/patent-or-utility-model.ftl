question = ¿Patente o modelo de utilidad: cuál elijo?
answer =
    Vea primero si su país tiene modelos de utilidad. Si los tiene, piense en:
    – un modelo de utilidad para un producto sencillo de vida corta, con poco presupuesto y copias que llegarán pronto
    – una patente para un avance más grande, un método o una sustancia, una vida larga, inversionistas o muchos mercados de exportación
    Una patente tarda más y cuesta más. Normalmente se examina, así que es más firme.
    Un modelo de utilidad llega antes y termina antes. Muchas veces nadie lo ha revisado.
    La sola apariencia no es ni lo uno ni lo otro. Para eso está el diseño industrial.
more-1 =
    Duración máxima de un modelo de utilidad anotada para su país: { $um-term }.
    Duración de una patente anotada para su país: { $patent-term }.
    Pregunte a su oficina:
    – ¿Puedo solicitar ambos para la misma invención, y conservar ambos?
    – ¿Puedo convertir una solicitud de patente en un modelo de utilidad, y hasta cuándo?
    – ¿La oficina examina los modelos de utilidad? ¿Qué necesito antes de actuar contra quien me copia?
    – ¿Se aceptan métodos o sustancias?
    – ¿Qué tasas pagan las pequeñas empresas?
more-2 =
    Las trampas:
    – En el exterior, muchos países no tienen modelos de utilidad. Para esos mercados necesita una patente u otro derecho.
    – En los países del Convenio de París, una primera solicitud de modelo de utilidad puede dar prioridad a una solicitud de patente posterior. También al revés.
    – Más barato de obtener no quiere decir más difícil de perder. Un derecho sin revisar se puede anular después de una búsqueda de su adversario.
    Ejemplo: un fabricante de remolques de bicicleta espera copias la próxima temporada. Registra el nuevo enganche como modelo de utilidad. Para el nuevo control del motor presenta una solicitud de patente.
ask =
    patente o modelo de utilidad que me conviene
    diferencia entre patente y modelo de utilidad
    que es mas barato patente o modelo de utilidad
    mi mejora es pequeña, va como patente o como modelo
    puedo pedir las dos cosas
    cambiar de patente a modelo de utilidad
    que es mas rapido de obtener
    tengo poco presupuesto para patentar
    patente o modelo de utilidad para una desgranadora
    mi invento es chiquito, patente o modelo?
    le agregue un freno a la carretilla, que me sale mejor
    algo más sencillo que la patente para un azadón mejorado
    lo más rápido y barato para una herramienta simple
    herramienta plegable sencilla, protección barata
    modelo de utilidad o patente, en qué cambian
