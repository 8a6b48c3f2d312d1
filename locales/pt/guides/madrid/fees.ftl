question = Quanto custa uma marca internacional por Madri?
answer =
    Depende dos países, das classes e da cor. A calculadora de taxas gratuita da OMPI dá o total do seu caso.
    A taxa de base é de { $basic } sem cor.
    Com qualquer cor, é de { $basic-colour }.
    Cada país que você indica custa ainda { $complementary }, ou a taxa individual desse país.
    Alguns pedidos pagam também { $supplementary } por classe além de { $included }.
    As taxas individuais variam muito, e muitas crescem com cada classe. Confira-as antes de escolher os países.
    Seu próprio instituto pode cobrar também uma taxa de processamento.
more-1 =
    Fora da calculadora: a marca de base no seu país, buscas, traduções e um agente local se um país recusa.
    Depositantes de países menos desenvolvidos pagam só uma pequena parte da taxa de base.
    As taxas são em francos suíços e mudam; confira a página oficial no dia em que paga.
    Uma recusa não traz o dinheiro de volta. Faça antes uma busca nos seus principais países.
    Exemplo: um joalheiro indica todos os países de uma região “por segurança”. A maior parte da conta é de lugares onde nunca vende.
more-2 =
    Formas de poupar:
    – Indique só países onde você vai mesmo vender em breve.
    – Deposite sem cor, se a cor não é o que torna sua marca especial.
    – Mantenha curta a lista de classes.
    Acrescentar países depois custa uma taxa de base de { $later } mais as taxas deles.
    A prorrogação vem a cada { $renewal }: uma taxa de base de { $renewal-fee } mais as taxas dos países que você mantém.
    A armadilha: cartas com cobranças de “registros internacionais”. Pague só à OMPI, ao seu instituto ou ao seu próprio consultor.
ask =
    quanto custa o protocolo de madri
    taxas do sistema de madri
    preço pra registrar marca nos eua ue e china juntos
    madri sai mais barato que país por país?
    o que é taxa individual em madri
    logo colorido custa mais
    empresa pequena de moçambique tem desconto em madri
    se um país recusar devolvem o dinheiro
    calculadora de taxas wipo marca
    quanto custa incluir dois países na minha marca
    preço de uma marca pra dez países
