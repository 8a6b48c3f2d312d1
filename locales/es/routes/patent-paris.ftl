name = En el exterior desde su primera solicitud
what = Primero presenta la solicitud en su país. Por un tiempo limitado, las solicitudes en el exterior cuentan desde esa fecha.
next-1 = Presente la solicitud en su país y guarde la copia certificada.
next-2 = Elija los países donde de verdad lo venderá o lo fabricará.
next-3 = Presente la solicitud en cada uno de esos países antes de la fecha segura, con un agente local.
time = Cada oficina trabaja a su propio ritmo.
risk = Después de la fecha segura, su propia publicación y el trabajo de otros cuentan en su contra.
