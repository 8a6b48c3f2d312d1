question = Como posso proteger meu software ou aplicativo?
answer =
    O direito autoral protege seu código como obra escrita. Na maioria dos países, você o tem quando escreve o código.
    Ele não protege a ideia do aplicativo, suas funções ou seu método. Outros podem escrever código próprio para a mesma coisa.
    Outros direitos podem fechar as lacunas:
    – Nome e ícone: marca.
    – Aparência das telas: desenho industrial, em muitos países.
    – Código e dados ocultos: segredo comercial.
    – Uma solução técnica dentro dele: talvez uma patente. As condições variam muito de país para país.
more-1 =
    O que fazer primeiro:
    – Liste todos que escreveram código. Fundadores, amigos e autônomos precisam de uma cessão escrita à empresa.
    – Guarde o histórico do código. É sua prova de quem escreveu o quê e quando.
    – Mantenha chaves secretas, dados e modelos longe de quem não precisa deles.
    – Escreva termos de uso claros. São uma licença, não uma venda do código.
    – Se uma patente é possível, pergunte antes de publicar ou demonstrar.
more-2 =
    A armadilha do código aberto: código grátis não é livre de regras.
    Toda licença de código aberto tem condições. Algumas pedem que você cite os autores. Algumas pedem que você também compartilhe seu próprio código, se o distribuir.
    Mantenha uma lista do que usa, com a licença.
    Exemplo: uma startup vai ser comprada. O comprador acha no produto código sob uma licença de compartilhamento, e o preço cai.
    Código sem nenhuma licença não é livre. Significa que você não tem permissão.
more-3 =
    Alguém copia seu aplicativo?
    – Compare. São seu código, seus textos e suas imagens, ou só a mesma ideia?
    – Salve provas: página da loja, data, versão, capturas de tela.
    – As lojas de aplicativos têm formulários para queixas sobre direito autoral e marcas.
    – Veja os contratos com antigos empregados e parceiros. Muitas vezes é o ponto mais forte.
    Se é só a mesma ideia, um produto melhor e um nome forte ajudam mais do que um processo.
ask =
    posso patentear meu app
    proteger ideia de aplicativo
    copiaram as funções do meu app
    código fonte tem direito autoral automático?
    meu sócio saiu e diz que o código é dele
    fizemos sistema de agenda pra salão como proteger
    código gpl no nosso produto dá problema
    registro de software no inpi ou patente pro algoritmo
    clone do meu jogo na play store
    o programador ficou com o código do meu aplicativo
    copiaram meu programa de estoque
