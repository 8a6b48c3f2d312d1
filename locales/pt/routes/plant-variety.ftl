name = Direito sobre nova variedade vegetal
what = O direito do melhorista protege uma nova variedade que seja distinta, homogênea e estável.
next-1 = Não venda nem dê plantas ou sementes antes de conhecer as regras.
next-2 = Dê à variedade um nome que possa ser registrado.
next-3 = Faça o pedido no instituto de variedades vegetais do país.
time = Os testes de cultivo levam várias safras.
risk = Vendas antes do pedido podem acabar com o direito.
