question = Software, aplicativo ou método de negócio pode ser patenteado?
answer =
    Às vezes. Depende do país e do que o programa faz.
    – Mais chances: um software que resolve um problema técnico. Pode ajudar uma máquina a poupar energia, tornar um sensor mais exato ou mandar dados com mais segurança.
    – Poucas chances: uma nova forma de vender, alugar, fixar preços, jogar ou ensinar, só feita por computador.
    Muitos países excluem programas e métodos de negócio sozinhos. Outros os examinam de outra forma.
    Em quase todos, o próprio código tem direito autoral sem nenhum pedido.
    Pergunte a um consultor antes de publicar ou lançar. Depois pode ser tarde para uma patente.
more-1 =
    Teste sua ideia:
    – Que problema técnico é resolvido, fora a ideia de negócio?
    – Como é resolvido? Diga as etapas, os sinais, os dados e os aparelhos.
    – O que fica melhor: velocidade, memória, energia, exatidão, segurança?
    – Um técnico no assunto acharia óbvio?
    Se sua única resposta é “as pessoas compram mais” ou “agora funciona pela internet”, uma patente é improvável na maioria dos países.
    Depois procure no PATENTSCOPE ou no Espacenet patentes próximas da sua. Quais foram concedidas nos países de que precisa? Um advogado de patentes local pode dizer o que esse instituto aceita.
more-2 =
    Outras formas de proteger:
    – direito autoral: seu código, textos e imagens. Não impede outros de escrever um programa próprio com a mesma função.
    – segredo comercial: um método que roda no seu servidor e que ninguém vê
    – marca: o nome e o ícone
    – desenho industrial: em alguns países, a aparência das telas
    – contrato: com autônomos, parceiros e usuários
    Exemplo: uma empresa faz leilões de peixe por telefone. As regras do leilão são um método de negócio. Seu novo sensor que mede o frescor pode ser patenteável. Ela deposita o sensor e guarda em segredo a fórmula de preços.
more-3 =
    As armadilhas:
    – Um lançamento, código aberto ou palestra torna a ideia pública. Em muitos países, ela então não é mais nova.
    – Uma concessão em um país não diz nada sobre o próximo.
    – Um pedido de patente é publicado. Se ninguém vê seu método, compare antes com o segredo.
    – Uma patente leva anos, e software envelhece rápido. Pergunte se ainda vai compensar.
    – Escreveu cada linha? Seu programa ainda pode usar a patente de outro.
    – Modelos de utilidade deixam software de fora em muitos países.
    Antes do depósito, veja se quem escreveu o programa já assinou a cessão dos direitos.
ask =
    app pode ter patente
    patentear modelo novo de inteligência artificial
    patente de uber de caminhão
    software é patenteável no brasil ou só nos eua
    nova forma de vender seguro online como proteger o método
    o inpi aceita patente de programa de computador
    dizem que patente de software não existe verdade?
    machine learning que detecta doença na lavoura patenteável
    quero patentear sistema de pontos de fidelidade
    meu app calcula dose de adubo, patenteia?
