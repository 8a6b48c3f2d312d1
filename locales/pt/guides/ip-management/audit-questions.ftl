question = Como acho por conta própria as lacunas de PI na minha empresa?
answer =
    Reserve uma manhã tranquila e seus papéis. Faça estas perguntas. Cada “não” ou “não sei” é uma tarefa:
    – Temos uma lista do que é nosso e do que usamos?
    – A empresa é a dona, no papel?
    – Está protegido onde vendemos e onde produzimos?
    – As taxas estão pagas, e as próximas datas em um calendário?
    – Nossos segredos são mesmo guardados?
    – Podemos usar tudo o que pertence a outros?
    – Alguém usa o nosso sem permissão?
    – Cada direito ainda rende o que custa?
    Escreva quem conserta o quê, e até quando. Isso é uma pequena auditoria de PI.
more-1 =
    Olhe os papéis mais a fundo:
    – Cada fundador, empregado, autônomo e agência cedeu o trabalho?
    – Um empréstimo, subsídio ou contrato com parceiro dá voz a outros?
    – O nome e o endereço nos registros ainda estão certos?
    – Há licença para cada fonte, foto, música e programa, também para partes de código aberto?
    – Alguém buscou marcas e patentes de outros antes do lançamento?
    – Quem conhece o segredo mais valioso, e cada um assinou?
    – O que se recupera quando alguém sai: chaves, arquivos, senhas?
more-2 =
    Conserte nesta ordem. Primeiro o que acaba logo: uma data, um lançamento, uma palestra. Uma data se perdeu? Pergunte ao instituto no mesmo dia. Depois o que poderia parar as vendas, e o resto.
    Achou que usa algo de outros sem permissão? Pause o uso se puder; não apague provas. Depois pergunte a um advogado sobre parar ou licenciar.
    Ajuda gratuita: o IP Diagnostics da OMPI, na internet, e verificações de alguns institutos. Pague um especialista antes de vender a empresa ou receber um investidor.
    A armadilha: fazer isso na semana da assinatura. Quem saiu talvez não assine mais.
    Exemplo: uma fabricante de bolsas não acha papel do primeiro fotógrafo. Ele assina uma cessão por uma soma pequena.
ask =
    perguntas pra diagnóstico de PI em empresa pequena
    autoteste onde estão os furos da nossa propriedade intelectual
    comprador da empresa vai fazer due diligence o que ele olha
    auditoria de pi sem advogado como
    nunca olhamos os papéis de marca em dez anos por onde começa
    lista de perguntas antes de vender o negócio marca e patente
    o que dá errado com pi em empresa familiar
    gerente novo como confiro a situação de pi da firma
