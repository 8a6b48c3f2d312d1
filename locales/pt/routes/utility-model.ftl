name = Modelo de utilidade
what = Um modelo de utilidade é um direito menor e mais rápido para um produto novo ou uma melhoria.
next-1 = Não conte a ninguém antes do depósito.
next-2 = Pergunte ao instituto se o seu tipo de produto é aceito.
next-3 = Deposite com desenhos claros e anote a data para os depósitos no exterior.
time = Muitas vezes é registrado depressa. Depende do instituto.
risk = Muitas vezes é registrado sem exame, por isso pode cair quando alguém o ataca.
