name = Patente en su propio país
what = Una patente le permite impedir que otros fabriquen o vendan su invención en ese país.
next-1 = No hable con nadie de la invención antes de presentar la solicitud.
next-2 = Pida a un asesor que escriba con usted la descripción y las reivindicaciones.
next-3 = Presente la solicitud en la oficina de propiedad intelectual del país y guarde el recibo con la fecha.
next-4 = Anote la fecha desde la que puede presentar solicitudes en el exterior.
time = La duración depende de la oficina. Suele ser cosa de años.
risk = La solicitud se publica, aunque no se conceda la patente. Un texto débil no se puede arreglar después.
