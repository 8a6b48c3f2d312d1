question = O que não se pode escrever no rótulo quando um nome é uma indicação geográfica protegida?
answer =
    Se seu produto não vem do lugar, ou não segue as regras, não use o nome protegido. Isso vale também para imagens ou mapas que enganam sobre a origem.
    Para vinhos e destilados, as regras do comércio mundial vão além. Palavras como “estilo”, “tipo” ou “gênero” ao lado do nome não ajudam, nem uma tradução.
    Muitos países aplicam a mesma regra rigorosa a outros produtos. Outros perguntam se os compradores são enganados.
    Um nome que virou a palavra comum para o produto em um país é livre lá.
    Depende dos países onde você faz e vende. Confira os registros de lá antes de imprimir.
more-1 =
    Você faz algo parecido? Formas mais seguras:
    – Use o nome comum do produto: “queijo azul”, “chá verde”.
    – Diga honestamente onde é feito.
    – Não copie a forma, a bandeira ou as cores que todos ligam ao lugar.
    – Não ponha o nome na marca, no domínio ou em palavras ocultas de uma página.
    O uso honesto do seu próprio nome ou endereço verdadeiro muitas vezes é permitido, se não engana.
    Usava o nome antes de ser protegido? Algumas leis deixam continuar, muitas vezes só por um tempo. Pergunte já.
    Recebeu uma carta? Anote o último dia para responder, e pergunte a um consultor antes de responder ou assinar.
    O produto protegido como ingrediente? Em muitos lugares pode dizer, se é verdade e importa.
more-2 =
    Alguém usa mal o nome do seu grupo? Nesta ordem:
    – Guarde provas: fotos, o produto com recibo, a página com data.
    – Avise o grupo. Ele pode agir com mais peso do que um só produtor.
    – Muitos países têm uma autoridade de alimentos, comércio ou consumidores que age por si. Isso custa pouco a vocês.
    – Use o formulário de queixa da loja virtual.
    – Depois vêm uma carta de advogado, a aduana ou a justiça.
    Peçam algo útil: novos rótulos, um tempo para vender o estoque antigo, uma promessa.
    Ajam cedo. Se um nome é usado livremente por anos, pode virar comum nesse país.
more-3 =
    As armadilhas:
    – Uma marca que contém o nome. Oponham-se a tempo, enquanto está aberto. Marcas anteriores depositadas de boa-fé muitas vezes podem ficar.
    – Seus próprios membros usam o nome para qualidade menor. Rivais vão apontar isso.
    – Vocês acusam uma empresa em um país onde o nome não é protegido. Isso pode se voltar contra vocês.
    – Usar o logotipo da IG sem estar na lista.
    Exemplo: uma padaria no exterior vende “torta de presunto estilo do vale”. O grupo escreve primeiro com educação, com a regra desse país. A padaria passa a imprimir “torta de presunto defumado”.
ask =
    posso chamar meu espumante de estilo champagne
    parmesão e gorgonzola são protegidos posso usar a palavra
    loja vende mel falso da nossa região o que faço
    carta diz que não posso escrever basmati no meu arroz
    rótulo com foto de serra famosa mas produto de outro lugar
    nome genérico e indicação geográfica diferença
    queijo com IG como ingrediente na pizza posso por no cardápio
    registraram marca com o nome da nossa ig dentro
    meu avô usava esse nome antes de virar ig posso continuar
    outros põem o nome da nossa serra no mel
    uma fábrica imita o queijo da vila
    outras regiões usam o nome da nossa cebola
