name = Buscar primero
what = Una búsqueda muestra si ya existe la misma idea, el mismo nombre o la misma apariencia.
next-1 = Escriba en pocas palabras qué es lo nuevo. Guarde para usted los detalles.
next-2 = Busque en las bases de datos gratuitas de su oficina y de la OMPI.
next-3 = Pida a su oficina de propiedad intelectual o a un servicio de asistencia que lea el resultado con usted.
time = Una primera búsqueda es rápida. Una búsqueda profesional depende del país y del campo.
risk = Una búsqueda nunca lo encuentra todo. Las solicitudes recientes todavía no se ven.
