question = Fazemos música ou filmes. Que proteção importa primeiro?
answer =
    O direito autoral vem sozinho quando você cria. O que decide sobre o dinheiro são papéis e nomes:
    – uma nota de quem escreveu, tocou e gravou o quê, e como dividem;
    – contratos com músicos, atores, equipe, compositor e o autor de um livro que filmam;
    – uma entidade de gestão coletiva, que arrecada pelas suas músicas, se isso serve;
    – o nome da banda, selo, canal ou série: marca;
    – sigilo para roteiros e faixas não lançadas.
    Uma música tem vários direitos: na música e letra, na interpretação, na gravação. Um filme une muitos mais.
more-1 =
    A armadilha típica: ninguém escreve as partes. Quando a música rende, cada um lembra diferente.
    Outras armadilhas:
    – Beats, samples, loops, fontes, imagens e ferramentas de IA: confira a licença antes de lançar.
    – “Todos os direitos, para sempre, em todo lugar” por uma soma pequena. Peça limites, uma parte, ou os direitos de volta depois.
    – O outro lado paga uma vez e você abre mão do seu nome.
    – Uma regravação ou um filme com música conhecida: normalmente precisa de permissão, muitas vezes mais de uma.
    – Filme sem papéis assinados: nenhuma emissora ou plataforma o aceita.
    – Você entra em uma entidade, depois dá os mesmos direitos a outro.
more-2 =
    Primeiros passos:
    – Preencham uma folha de partes no dia da gravação. Todos assinam.
    – Guarde arquivos de projeto e versões datadas. Registre a obra se seu país oferece isso e você quer prova.
    – Busque e deposite o nome da banda ou série. Combinem quem fica com ele se se separarem.
    Os tratados fixam o tempo mínimo. Muitos países dão mais.
    Autores: { $author } depois da morte.
    Filmes, onde a lei conta do lançamento: { $film }.
    Intérpretes e produtores de gravações, nos membros da Organização Mundial do Comércio: { $performers } desde a interpretação ou gravação.
    Exemplo: uma banda assina a folha, entra na entidade, e deixa o cineasta usar uma música em um só filme.
ask =
    banda de cabo verde que direitos antes de lançar
    produtor de curta checklist de direitos
    faço beats em casa o que é protegido
    primeiro álbum independente que papéis preciso
    canal no youtube com série própria e música proteção
    tenho que entrar numa associação do ecad?
    quanto duram direitos de intérprete numa gravação
    abrindo produtora de cinema o básico de pi
