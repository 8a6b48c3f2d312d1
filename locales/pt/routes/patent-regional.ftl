name = Patente regional
what = Um único pedido em um instituto regional pode levar à proteção em vários Estados.
next-1 = Verifique quais dos seus países o instituto regional abrange.
next-2 = Deposite lá, diretamente ou pelo PCT.
next-3 = Depois da concessão, faça o que cada Estado ainda pede.
time = O tempo depende do instituto regional.
risk = Os custos crescem com cada Estado. Alguns Estados pedem mais passos depois da concessão.
