question = De que fotos ou desenhos preciso para um pedido de desenho industrial pela Haia?
answer =
    Imagens nítidas que mostrem a aparência inteira. Elas decidem o que é protegido, e normalmente você não pode acrescentar vistas depois.
    – Fotos ou desenhos, em cores ou em preto e branco. Os dois tipos podem estar no mesmo pedido.
    – Só o produto, em um fundo liso e neutro. Sem mãos, pessoas ou outros objetos.
    – Sem medidas, setas ou texto de explicação na imagem. Desenhos técnicos não são aceitos.
    – Vistas suficientes: frente, trás, os dois lados, em cima, embaixo, e uma vista em ângulo.
    A OMPI só confere a forma. Cada país decide depois se as imagens mostram o bastante.
more-1 =
    Como fazê-las:
    – Ponha o produto em um fundo liso com luz suave, sem sombras duras nem reflexos.
    – Use o mesmo produto, a mesma cor e a mesma escala em cada vista.
    – Mantenha um só estilo para cada desenho: só fotos, ou só desenhos.
    – Numere as vistas como o formulário pede, e dê nomes: “frente”, “em cima”.
    – Compare todas as vistas antes de mandar. Um botão em uma vista que falta em outra é motivo de recusa.
    A página de depósito da OMPI confere o tamanho e o tipo de arquivo para você.
more-2 =
    Pense no que reivindica:
    – Imagens em cores podem limitar você a essas cores em alguns países. Se a forma importa, pense em desenhos simples.
    – Tire o nome da marca e etiquetas, a menos que façam parte da aparência.
    – Uma parte que não quer proteger pode aparecer em linhas tracejadas ou em outra cor. Diga isso na descrição. Alguns países só protegem produtos inteiros; confira.
    – Um produto que abre ou dobra: mostre as posições.
    Alguns institutos querem certas vistas, ou sombreado em partes curvas. A OMPI tem um guia sobre isso. Leia-o para países que examinam.
more-3 =
    As armadilhas:
    – Uma bela foto de propaganda com flores e uma xícara. Não é aceita, ou protege a coisa errada.
    – Imagens de computador com brilho e névoa que escondem as bordas.
    – Uma vista só, porque é mais barato. O que ninguém vê é difícil de defender.
    – Mostrar as imagens às pessoas antes do depósito.
    Exemplo: uma fabricante de cadeiras fotografa cada cadeira de todos os lados em uma parede cinza. Antes de indicar um mercado que examina, um profissional confere as vistas. Isso custa menos do que uma recusa.
ask =
    que vistas precisa pro desenho pela haia
    foto de celular serve pro formulário da haia
    exigências das representações pedido da haia
    linha tracejada no desenho o que significa
    render foto ou desenho qual pro desenho internacional
    recusaram meu desenho porque as imagens não mostram o bastante
    dá pra acrescentar fotos depois do depósito na haia
    deposito o design em cores ou preto e branco
    produto dobra como mostro nos desenhos
