question = Como ganho com meu personagem ou marca em produtos de outros, ou uso um famoso?
answer =
    Outros fazem as camisetas, brinquedos ou doces, e pagam a você pela figura ou nome neles. Isso se chama merchandising ou licenciamento de marca.
    Você precisa ter o que licenciar:
    – desenhos da figura: direito autoral, talvez desenho industrial;
    – nome e logotipo: marcas para as classes dos novos produtos;
    – nome e rosto de uma pessoa: consentimento dela.
    Primeiro obtenha todos os papéis do artista, e deposite as marcas onde os produtos são feitos e vendidos.
    Se quer uma figura famosa: peça ao titular ou ao agente dele. Pequenas mudanças, “fan art” ou tirar o nome não são permissão.
more-1 =
    Pontos do contrato:
    – os produtos um por um, não “todos os produtos”;
    – países, lojas e lugares na internet;
    – sua aprovação de desenho, amostra e primeiro lote;
    – só fábricas indicadas, nenhuma peça extra;
    – segurança, etiquetas e seguro são tarefa do fabricante. Seu nome está ali;
    – uma parte das vendas, um adiantamento, um mínimo;
    – a linha com seu nome e marca em cada peça;
    – relatórios, e o direito de conferir;
    – o fim: até quando se vende o estoque antigo;
    – o fabricante não deposita marcas nem figuras como as suas.
more-2 =
    Se você usa figuras, clubes ou estrelas de outros:
    – Mesmo um bolo, uma mochila ou um vestido artesanal à venda pode infringir.
    – Tecidos ou imagens licenciados muitas vezes são para uso privado. Leia a etiqueta.
    – Uma figura antiga pode estar livre de direito autoral, enquanto o nome e as versões novas são protegidos.
    – Para o rosto ou nome de uma pessoa viva em produtos, é preciso consentimento. Em muitos países, a família decide por algum tempo depois da morte.
    – Compre de quem pode mostrar a licença. Guarde as notas.
    Aduana e plataformas param com frequência esses produtos. O prejuízo então é seu.
more-3 =
    As armadilhas para titulares:
    – O artista mantém o direito autoral, e você não pode licenciar nada.
    – Sua marca abrange livros, mas não brinquedos.
    – Produtos baratos em excesso, e ninguém mais ama a figura.
    – Nenhum controle de qualidade. Pode enfraquecer a marca, e pessoas se machucam.
    – Um agente que pode assinar sozinho. Limite isso, e fixe a parte dele.
    Exemplo: uma ilustradora tem um gato que as pessoas amam na internet. Começa com cadernos no próprio país, com um mínimo e um tempo curto. Os brinquedos vêm depois, com outro fabricante.
ask =
    por meu personagem em bolsas de outra empresa
    como consigo permissão pra estampar personagem em mochila
    posso vender bolo do homem aranha
    loja de fan art é legal?
    escudo de time nos meus cachecóis
    empresa quer meu herói de hq na caixa de cereal
    rosto de cantora famosa nos meus pôsteres
    meu mascote é popular posso deixar fazerem brinquedo
    tecido licenciado pra costurar roupa de bebê pra vender
    pôr um super-herói nos meus bolos
