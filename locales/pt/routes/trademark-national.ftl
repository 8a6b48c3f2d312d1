name = Marca no seu próprio país
what = Uma marca registrada permite impedir que outros usem o mesmo nome ou logotipo, ou um parecido.
next-1 = Busque nomes parecidos no registro.
next-2 = Liste os produtos e serviços que você vende agora e em breve.
next-3 = Deposite no seu instituto de PI.
next-4 = Vigie o registro e use a marca como a registrou.
time = O tempo depende do instituto e das objeções.
risk = Só vale nesse país. Uma marca sem uso pode ser cancelada.
