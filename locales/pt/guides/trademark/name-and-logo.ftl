question = Devo registrar o nome, o logotipo ou os dois?
answer =
    São marcas separadas. Na maioria dos países, um pedido abrange uma marca, e cada pedido custa uma taxa.
    – O nome em letras simples (marca nominativa) muitas vezes é a que mais protege. Geralmente abrange o nome em qualquer letra.
    – Só o logotipo (marca figurativa) ajuda se as pessoas conhecem a imagem sem o nome.
    – Nome e logotipo juntos (marca mista) é útil quando só o nome é descritivo demais. Protege o conjunto.
    Com orçamento apertado, um nome distintivo geralmente vem primeiro. O logotipo pode vir depois.
more-1 =
    A armadilha: de quem é o logotipo? Um designer muitas vezes mantém o direito autoral, a menos que combinem outra coisa. Obtenha a cessão por escrito antes do depósito.
    Use a marca como a registrou. Pequenas mudanças de estilo geralmente não prejudicam. Um logotipo realmente novo precisa de um novo pedido.
    Exemplo: um café registra só sua marca mista. Depois muda a imagem. O registro antigo talvez não combine mais com o que está na porta.
    Com um nome registrado, esse problema seria menor.
more-2 =
    Pense nestes pontos antes do depósito:
    – Escrita: se os clientes leem seu nome em árabe e em letras latinas, considere um depósito para cada versão que usa.
    – Cor: depositar sem cor pode ser mais amplo, ou não. Depende do país. No Sistema de Madri, a cor também custa mais.
    – Slogan: pode ser registrado se funciona como marca e não só como propaganda.
    Se um pedido pode conter várias versões depende do país. Pergunte ao instituto.
ask =
    registro primeiro o nome ou a logo
    marca mista ou nominativa qual é melhor
    logo e nome juntos ou separados no inpi
    posso patentear minha logo e slogan de uma vez
    mudei a logo tenho que registrar de novo?
    logo feita no fiverr posso registrar
    logo preto e branco ou colorido na marca
    pouco dinheiro, logo ou nome?
    faço direito autoral da logo ou registro de marca
    quero patentear o logo da minha padaria
    dá para patentear o nome do meu restaurante
    o vizinho abriu lanchonete com o nome da minha
    quero ser o único salão com esse nome
    nome do meu canal no youtube
    registrar o nome do meu trailer de lanche
    outra costureira usa meu letreiro de anos
