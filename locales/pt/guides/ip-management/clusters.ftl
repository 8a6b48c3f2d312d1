question = Entramos em um polo com empresas, uma universidade e o governo. Quem faz o quê na PI?
answer =
    Um polo (cluster) é um grupo de um lugar ou ramo que trabalha nas mesmas coisas. Partes habituais:
    – Criar: a universidade pesquisa, as empresas trazem problemas e melhorias, o governo dá dinheiro e metas.
    – Gerir: cada um mantém sua lista de direitos. O escritório do polo mantém as regras comuns.
    – Proteger: cada um deposita o seu. Juntos podem dividir buscas, vigiar o mercado e ter uma marca coletiva.
    – Usar: as empresas fabricam e vendem, a universidade licencia, o governo testa, compra e abre portas no exterior.
    Essas partes se misturam. Só conta um acordo escrito; leiam as regras antes de entrar.
more-1 =
    O que as regras devem responder:
    – O que cada membro traz continua sendo dele. Como se anota isso?
    – De quem é o que se faz junto, e quem pode usar?
    – O que se diz nas reuniões: é secreto, e por quanto tempo?
    – Quem pode publicar, e quem vê o texto antes?
    – Quem pode usar o nome comum, e quem controla a qualidade?
    – Quem paga, e o que acontece quando um membro sai?
    Os membros muitas vezes são rivais. Não falem de preços, clientes ou divisão de mercados. A lei de concorrência proíbe muito disso na maioria dos países.
more-2 =
    O que uma pequena empresa pode ganhar: consultor em comum, treinamento, bancadas de teste, estande comum, uma marca coletiva que ninguém faria sozinho.
    As armadilhas:
    – Você conta uma ideia nova em um grupo de trabalho. Sem dever de sigilo, pode contar como público. Deposite antes, ou conte só o problema.
    – Dinheiro público pode trazer deveres: resultados abertos, um direito do Estado, limites à venda.
    – Ninguém cuida da marca comum, e os compradores deixam de confiar nela.
    Primeiro passo: peça as regras ao escritório do polo, marque o que falta, e peça a um consultor que as leia.
    Exemplo: marceneiros de um vale dividem um laboratório de madeira e uma marca. Cada um mantém seus desenhos.
ask =
    entrar num polo de inovação o que acontece com nossas ideias
    de quem é o resultado de consórcio empresas universidade e ministério
    parque tecnológico quer que assine regras de pi
    rivais do apl podem ter uma marca juntos
    cooperação de produtores de alimentos com universidade dinheiro público
    ideia contada na reunião do cluster é protegida?
    associação de calçados como gerir pi junto
    papel do governo universidade e indústria na pi
