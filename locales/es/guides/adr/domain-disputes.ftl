question = Presentaron una demanda por mi nombre de dominio. ¿Qué es, y debo responder?
answer =
    Sí, responda a tiempo. Para terminaciones como .com es una demanda UDRP: un procedimiento escrito rápido ante un grupo de expertos neutral. Su contrato con el registrador lo obliga a él.
    Tiene { $response } para responder, desde el día en que el caso empieza formalmente.
    Si lo pide en ese tiempo, recibe { $extension } más.
    Sin respuesta se decide solo con la demanda.
    Ellos deben probar todo esto:
    – el nombre se parece demasiado a su marca;
    – usted no tiene derecho ni interés legítimo en él;
    – lo registró y lo usa de mala fe.
    Compruebe en la página del centro que el caso es real. No venda ni borre ahora el nombre.
more-1 =
    Pruebas que le ayudan:
    – usó el nombre honradamente antes de saber del conflicto: facturas, páginas, anuncios;
    – su empresa, producto o familia se llama así;
    – lo registró antes de que existiera la marca de ellos;
    – la palabra es común y la usa por su significado;
    – es admirador o crítico, sin lucro, y no engaña.
    Si el demandante sabía que no tenía caso, pida que se declare abusiva la demanda.
    Si pierde, la transferencia espera { $stay } (días hábiles). Se detiene si usted demanda a tiempo a la otra parte y lo prueba ante el registrador. El juicio debe ser en un lugar que la demanda acepta.
    Antes, vea a un abogado.
more-2 =
    ¿Qué camino para qué pleito?
    – alguien ataca una marca con un dominio: UDRP, o las reglas de la terminación del país;
    – un antiguo socio, agencia o empleado tiene el nombre: sobre todo contrato, así que conversar, ir a mediación o a juicio;
    – ambas partes tienen razones honradas: mediación, por ejemplo con un enlace en ambas páginas;
    – quiere dinero por el daño: solo tribunales.
    Las terminaciones de país tienen sus propias reglas y plazos. Lea la carta y después la página de ese registro.
    Ejemplo: una empresa familiar recibe la demanda de una compañía grande con el mismo nombre. Envía a tiempo sus papeles viejos y fotos de la tienda.
ask =
    me llego una demanda udrp por mi dominio
    correo de la ompi dice que mi pagina web esta en disputa, es real?
    una empresa grande quiere quitarme mi .com y yo lo tenia antes
    cuanto tiempo tengo para contestar lo del dominio
    me pueden quitar el dominio si es mi apellido
    perdi el caso del dominio puedo ir a juicio
    la agencia que me hizo la web se quedo con el dominio, que procedimiento
    como respondo una queja por nombre de dominio
    me ofrecen comprar mi dominio y amenazan con demanda
    me quieren tumbar mi punto com
