question = De quem é um texto, uma imagem ou um logotipo feito com uma ferramenta de IA?
answer =
    Talvez de ninguém. Em muitos países, o direito autoral exige um autor humano.
    O que a ferramenta fez sozinha pode então não ter direito autoral. Outros também poderiam usar.
    O que foi acrescentado por você pode ser protegido: seu próprio desenho, texto, escolha e arranjo, ou mudanças de verdade.
    Alguns países têm outras regras, e a lei ainda está mudando. Pergunte como é no seu país.
    Os termos da ferramenta dizem o que você pode fazer com o resultado. Eles não criam um direito autoral que a lei não dá.
    Nunca ponha informação secreta em uma ferramenta pública.
more-1 =
    Como ficar em melhor posição:
    – Use a ferramenta como ajuda, e faça você a parte criativa.
    – Guarde seus esboços, comandos e versões. Eles mostram o que veio de um ser humano.
    – Diga a verdade sobre o papel da ferramenta a um registro ou cliente, se perguntarem.
    – Pergunte aos autônomos se usam essas ferramentas. Ponha a resposta no contrato.
    Exemplo: uma ilustradora desenha uma figura à mão e deixa uma ferramenta colorir. O desenho continua sendo obra dela.
more-2 =
    O outro lado do risco: o resultado pode se parecer com a obra de outra pessoa.
    – Procure imagens e textos parecidos antes de publicar.
    – Não peça o estilo de um artista vivo, um personagem famoso, uma marca ou um rosto real.
    – Verifique se seu plano da ferramenta permite uso comercial.
    “Foi a máquina” geralmente não serve de defesa se você publica o resultado.
    Em alguns países, você também precisa dizer que uma imagem ou voz foi feita por máquina.
more-3 =
    Para um logotipo, pense na marca.
    Uma marca não precisa ser uma obra com direito autoral. Precisa distinguir seus produtos dos de outros.
    Por isso um logotipo feito com uma ferramenta muitas vezes pode ser registrado como marca, se for distintivo e estiver livre.
    Faça antes uma busca. Muitos usuários recebem imagens parecidas da mesma ferramenta.
    Sem direito autoral, pode ser mais difícil impedir cópias fora do seu ramo. Um desenho próprio dá mais a você.
ask =
    chatgpt escreveu meu livro posso vender e é meu?
    logo do midjourney tem direito autoral
    de quem são imagens geradas por ia
    posso registrar logo feita por inteligência artificial
    usei ia nas fotos de produto da loja pode?
    copiaram minha arte de ia posso processar
    texto de ia no meu site é meu
    logo de ia do canva dá problema pra marca
    é seguro colar minha receita no chatbot
    de quem é o cartaz que fiz com inteligência artificial
    o chatgpt fez meu desenho, é meu ou de quem
