name = Marca regional
what = Um único registro em um instituto regional abrange todos os seus Estados.
next-1 = Busque no registro regional e nos nacionais.
next-2 = Deposite no instituto regional.
next-3 = Fique de olho nas objeções de titulares em qualquer um dos Estados.
time = O tempo depende do instituto regional.
risk = Um direito anterior em qualquer Estado pode impedir o registro inteiro.
