name = Nome de origem protegido
what = Uma indicação geográfica protege um nome que diz de onde um produto vem.
next-1 = Reúna os produtores da região.
next-2 = Escrevam qual é a área, a forma de fazer e a qualidade.
next-3 = Façam o pedido em grupo no seu instituto de PI. Pensem também em uma marca coletiva.
time = Leva tempo, porque todo o grupo precisa concordar.
risk = Ninguém é dono sozinho. Sem controle de qualidade, o nome perde valor.
