question = ¿Puede una sola solicitud de patente cubrir toda una región?
answer =
    Sí, en algunas regiones. Una sola oficina tramita una sola solicitud para muchos países:
    – Oficina Europea de Patentes (OEP): la mayoría de los países de Europa, también algunos fuera de la Unión Europea.
    – ARIPO: muchos países de África, sobre todo de habla inglesa.
    – OAPI: muchos países de África, sobre todo de habla francesa.
    – Oficina Eurasiática de Patentes (EAPO): Rusia y algunos países de Europa del Este, el Cáucaso y Asia Central.
    No hace falta vivir allí, pero entonces casi siempre necesita un representante local.
    Hasta la concesión trata con una oficina y no con muchas. Para pocos países, ir directo puede costar menos.
    Mire antes los miembros: no participan todos los países.
more-1 =
    Lo que recibe no es igual en todas partes:
    – OEP: un haz de patentes. Tras la concesión vale enseguida en algunos países. Otros piden una traducción u otro paso en poco tiempo. Se llama validación.
    – Para muchos países de la Unión Europea puede pedir a la OEP, poco después de la concesión, una sola patente unitaria. Tiene una sola tasa anual, pero un solo tribunal puede acabar con ella en todos.
    – ARIPO: usted nombra los países. Cada uno puede decir aún, en un tiempo limitado, que la patente no vale allí. Si no, cuenta como nacional.
    – OAPI: una patente para todos los miembros. No se eligen países.
    – EAPO: una patente para todos. Después paga por los países donde la conserva.
more-2 =
    Cómo se llega:
    – Directamente en la oficina regional. En algunos países se presenta por medio de la oficina nacional.
    Tiene { $priority } desde su primera solicitud para usar su fecha.
    – O por el PCT. Presenta una sola vez, y luego entra en la fase regional en lugar de ir país por país.
    En la OEP, el plazo es de { $ep } desde la fecha de prioridad.
    En la ARIPO, es de { $ap } desde la fecha de prioridad.
    En la EAPO, es de { $ea } desde la fecha de prioridad.
    En la OAPI, es de { $oa } desde la fecha de prioridad.
    En algunos países, una solicitud PCT solo puede llevar a una patente regional. Así es en todos los de la OAPI y en algunos otros. En los demás elige: nacional o regional.
more-3 =
    Las trampas:
    – Si la oficina deniega, puede perder toda la región de golpe. Pregunte pronto por recursos o solicitudes nacionales.
    – Sin validación, la patente normalmente no vale en ese país.
    – Otros a menudo pueden atacarla para todos a la vez.
    En la OEP pueden oponerse dentro de { $opposition } desde la concesión.
    – Contra quien copia actúa en cada país, con su ley y casi siempre en sus tribunales.
    – África no tiene una patente única. Mercados grandes pueden quedar fuera de ambas oficinas.
    – Países del Golfo: pregunte a cada oficina qué vía hay ahora. Las reglas cambiaron.
    Ejemplo: una fabricante de molinos vende en varios países de la ARIPO y en otro. Presenta en la ARIPO y directo en él.
ask =
    patente aripo como funciona
    oapi o aripo cual le toca a mi pais
    patente europea una solicitud para toda europa
    que es validar una patente europea
    patente unitaria o europea normal que conviene a una pyme
    patente eurasiatica que paises
    una sola patente para varios paises de africa
    patente para los paises del golfo
    la patente europea cubre suiza y turquia
    vivo fuera de europa puedo ir a la oficina europea de patentes
    fase regional pct epo plazo
    sale mas barata la patente regional que pais por pais
