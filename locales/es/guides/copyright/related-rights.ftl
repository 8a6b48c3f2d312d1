question = Canto, toco, grabo o transmito. ¿Qué derechos tengo además de los del autor de la canción?
answer =
    Tiene derechos conexos. Protegen a quienes llevan las obras al público:
    – Artistas intérpretes, como cantantes, músicos, actores y bailarines: grabar su actuación necesita su consentimiento, y muchos usos también.
    – Productores: quienes organizan y pagan una grabación sonora. Deciden sobre sus copias.
    – Organismos de radiodifusión: radio y televisión. Deciden sobre algunos usos de su señal.
    Una canción grabada tiene así varios titulares. Quien la usa puede necesitar permiso de cada uno.
    En la mayoría de los países no hace falta registro. Hasta dónde llegan los derechos depende del país.
more-1 =
    Cuánto duran:
    Los miembros de la Organización Mundial del Comercio dan a intérpretes y productores de grabaciones al menos { $performers }.
    Donde la radiodifusión tiene ese derecho según estas reglas, dura al menos { $broadcasts }.
    Los miembros menos adelantados tienen más tiempo para introducir estas reglas.
    El tiempo se cuenta desde el fin del año de la interpretación, grabación o emisión.
    Muchos países dan más. Pregunte a su oficina de derecho de autor.
    Ponga en la grabación una P en un círculo, el año y el titular. Avisa a otros, y algunas leyes lo piden.
more-2 =
    Acuerden antes de grabar, por escrito:
    – ¿De quién es la grabación final, llamada máster: de la banda, del estudio o de quien paga?
    – ¿Qué se puede hacer con ella: álbum, anuncios, cine, internet?
    – ¿Qué reciben los músicos de sesión, los coros y el ingeniero de sonido: un pago, una parte, un crédito?
    – ¿De quién es el nombre de la banda?
    En las películas la ley suele ser distinta. En muchos países, el actor que acepta ser filmado pasa derechos al productor, salvo que el contrato diga otra cosa.
more-3 =
    No deje dinero en la mesa. Muchos países pagan a intérpretes y productores cuando las grabaciones se emiten o se tocan en público.
    Lo cobra una entidad de gestión colectiva. Inscríbase, e informe cada grabación con su papel en ella.
    No todos los países tienen este derecho, y el dinero del exterior depende de acuerdos entre países.
    La trampa: el “buy-out”. Significa un solo pago por todo, muchas veces para siempre.
    Ejemplo: un hotel filma a la banda de una boda y usa el clip en un anuncio. La banda aceptó tocar, no salir en anuncios. En muchos países puede oponerse o pedir un pago.
ask =
    canto canciones de otros, tengo algun derecho
    toque en un disco y no me pagan nada
    soy locutor, de quien es mi voz grabada
    el estudio dice que el master es de ellos
    grabaron mi show y lo subieron a internet
    quien cobra cuando suena mi grabacion en la radio
    musico de sesion derechos
    derechos conexos que son
    tengo una radio y otra retransmite mi señal
    cante en un comercial y lo siguen pasando
    suena mi grabacion en la emisora y no veo un peso
    usan mi voz en un anuncio sin pagarme
    canté en el disco, me toca algo
