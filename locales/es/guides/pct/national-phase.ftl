question = ¿Qué es la fase nacional del PCT, y qué debo hacer?
answer =
    En la fase nacional, su solicitud PCT se convierte en una solicitud de patente normal en cada país que elija.
    No empieza sola. Debe actuar en cada país o región: pagar la tasa y presentar una traducción si hace falta.
    El plazo es normalmente de { $entry } desde su fecha de prioridad. Algunas oficinas tienen otro plazo, así que revise cada una.
    Donde no entra a tiempo, la solicitud normalmente termina. Después, por lo general, ya no puede obtener esa patente allí.
    Después de entrar, cada oficina examina según su propia ley. Las respuestas pueden ser distintas.
more-1 =
    Empiece varios meses antes del plazo:
    – Elija los países donde de verdad venderá, fabricará o licenciará el producto, o donde lo harían quienes copian.
    – Pida a los agentes de allí el precio completo, con traducción y cartas posteriores de la oficina.
    – Lea otra vez el informe de búsqueda. Mejore las reivindicaciones antes de pagar.
    – Diga la fecha a sus socios e inversionistas. Tal vez compartan el costo.
    Una lista corta que puede pagar es mejor que una larga que tendrá que abandonar.
more-2 =
    Algunos países aceptan una solicitud PCT solo por medio de una oficina regional.
    Ejemplos de oficinas regionales son la Oficina Europea de Patentes, la OAPI y la ARIPO.
    Allí se entra una sola vez en la oficina regional, no en cada país.
    En muchos otros países puede elegir: oficina nacional u oficina regional. Compare costo e idioma.
    La mayoría de las oficinas pide un agente local. Algunas aceptan primero la entrada y un poco después el agente.
more-3 =
    ¿Dejó pasar el plazo? Llame hoy a un agente de ese país.
    Algunas oficinas pueden restablecer sus derechos si el retraso no fue intencional o usted actuó con la debida diligencia. Otras se niegan.
    El tiempo para pedirlo es corto, y nadie puede prometer el resultado.
    Puede llegar un recordatorio de la OMPI, pero no lo espere. La fecha es responsabilidad suya.
    Después de entrar, no olvide responder las cartas de la oficina ni pagar las tasas anuales.
ask =
    que es la fase nacional pct
    cuando vence el plazo para entrar en fase nacional
    se me paso el plazo de fase nacional que hago
    como entro en fase nacional en brasil
    cuanto cuesta entrar en fase nacional
    necesito traducir la patente para fase nacional
    tengo que contratar abogado en cada pais para la fase nacional
    que paises elijo despues del pct
    se me vence el pct y no se en que paises entrar
    cuanto tiempo tengo para entrar a estados unidos con mi pct
    hice lo internacional de mi invento hace meses, que viene ahora
    me quedan pocos meses para escoger paises del pct
    se acercan los 30 meses qué hago en cada país
