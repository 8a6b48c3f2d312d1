question = O que posso pôr no meu site, e se copiarem minhas fotos e textos?
answer =
    Ponha na internet só o que você fez, o que tem permissão escrita ou o que tem uma licença adequada. Guarde a prova de cada imagem e texto.
    – Fotos do fabricante dos produtos: pergunte. O direito de vender nem sempre abrange as fotos.
    – Fotos e avaliações de clientes: pergunte antes, mesmo que tenham marcado você.
    – Pessoas em uma foto: pergunte a elas também, e à sua equipe.
    – Web designer: o contrato deve dizer que todo o conteúdo tem licença, para quem, e quem paga se não tiver.
    Se outros copiam você: salve provas, depois peça, depois denuncie. As próximas páginas mostram como.
more-1 =
    Mantenha uma lista do seu site: arquivo, de onde veio, quem fez, licença, data.
    – Bancos de imagens: a licença abrange anúncios, impressos, produtos à venda? Em nome de quem está?
    – Fontes, mapas, ícones, capturas de tela e música também têm donos.
    – Uma matéria de jornal sobre você: ponha o link e cite um pouco. Para a cópia inteira, peça ao jornal.
    – Links geralmente podem. Para imagens e vídeos incorporados, as regras variam.
    Seu nome está no site, então a cobrança chega primeiro a você. Depois você pode se voltar contra o designer.
more-2 =
    Alguém copia seu conteúdo:
    – Salve a página com endereço e data. Guarde o arquivo original.
    – Verifique se é seu. Talvez seja do fotógrafo.
    – Descubra quem está por trás: contato, plataforma, registro do domínio.
    – Escreva curto e calmo: o que é seu, onde está, o que quer, até quando. Pode pedir remoção, seu nome ou um valor. Parta do seu preço normal.
    – Sem resposta? Use o formulário da plataforma, do buscador ou da hospedagem.
    – Grande prejuízo? Fale antes com um consultor.
    Não acuse em público nem ameace com somas que não pode justificar.
more-3 =
    Torne a cópia mais difícil e a licença mais fácil:
    – Uma linha com nome, ano e “peça permissão”, e um endereço para isso. Não é condição, mas ajuda.
    – Imagens menores na internet, os originais com você.
    – Deixe nome e data dentro do arquivo.
    – Um texto de produto com suas próprias palavras pode ser protegido. Fatos e preços soltos, não.
    Exemplo: uma tecelã de tapetes vê suas fotos em outra loja. A loja vende os tapetes verdadeiros dela. Ela dá uma licença em troca do seu nome e de um link, e ganha novos clientes.
ask =
    pegaram minhas fotos do insta pra loja deles
    outra empresa copiou as fotos do meu site
    descrição dos meus produtos igualzinha em outro site
    posso repostar foto de cliente com nosso bolo
    web designer usou foto roubada quem paga
    print de mapa no panfleto pode
    fonte na embalagem precisa de licença?
    incorporar vídeo do youtube no site da empresa é legal
    ex funcionária quer tirar a foto dela do site
    um hotel usou minhas fotos no site sem pedir
    outra confeiteira usa as fotos dos meus bolos
