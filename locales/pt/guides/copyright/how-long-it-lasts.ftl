question = Quanto dura o direito autoral, e quando posso usar obras antigas livremente?
answer =
    Normalmente, pela vida do autor e por muitos anos depois da morte.
    No seu país, o prazo habitual para livros, música e desenhos novos é de { $home } depois da morte do autor.
    A Convenção de Berna pede aos seus países pelo menos { $after } depois da morte.
    O prazo costuma ir até o fim de um ano civil.
    Depois, a obra está em domínio público. Em regra, qualquer um pode usá-la sem pedir.
    Em regra, o direito autoral não precisa de renovação, e você não pode prolongá-lo.
    Filmes, fotografias, gravações e obras sem autor indicado podem ter outros prazos.
more-1 =
    Outros prazos da Convenção de Berna, sempre como mínimo:
    – Filme: um país pode contar da primeira exibição com consentimento e então { $film }.
    – Obra sem autor indicado: { $anon } desde o dia em que foi licitamente tornada pública.
    – Fotografia ou arte aplicada: { $photo } desde a criação. Muitos países dão à fotografia o prazo completo.
    – Vários autores: conta a morte do último.
    Nos Estados Unidos, uma obra por encomenda (“work made for hire”) tem { $us-hire } desde a publicação ou { $us-made } desde a criação, o que acabar antes.
    Gravações de som e interpretações têm prazos próprios.
more-2 =
    Como verificar uma obra antiga:
    – Quem é o autor e quando morreu? Pergunte a uma biblioteca, museu ou editora.
    – Em que país vai usar? Vale a lei de lá. Livre no seu país não quer dizer livre em outro.
    – Há algo mais novo nela? Tradução, arranjo, edição ou gravação têm direitos próprios.
    – Quando foi publicada? Obras antigas podem seguir regras antigas, sobretudo nos Estados Unidos. Pergunte lá.
    – Um título, figura ou logotipo é marca?
    – Seu país pede taxa ou aviso para obras antigas? Alguns pedem.
    Exemplo: um café imprime um poema antigo nas xícaras. O poeta morreu há muito. A tradutora está viva, então o café pergunta à editora dela.
more-3 =
    A armadilha: “antigo” não é “livre”. Uma imagem achada sem nome ainda pode estar protegida.
    Se você não acha o dono, pergunte ao órgão de direito autoral. Alguns países têm uma licença para esses casos.
    Anote o que verificou, com a data.
    Se a obra é sua: o direito autoral pode ser herdado. Guarde juntos os contratos, os arquivos e a lista das obras, e indique um herdeiro.
    Veja também os contratos antigos. O direito pode voltar ao autor ou aos herdeiros em certa data.
ask =
    quanto tempo dura direito autoral
    quando vence o direito de autor
    beethoven no meu anúncio tenho que pagar
    posso imprimir quadro antigo em camiseta
    livro de 1930 posso publicar de novo
    foto da época do meu avô é livre?
    como sei se caiu em domínio público
    meu pai era poeta e morreu ainda temos os direitos
    direito autoral aqui é 50 ou 70 anos
    o escritor morreu faz tempo, posso imprimir o livro
    encenar peça de autor morto há oitenta anos
