question = A obra foi vendida. O comprador pode mudá-la ou tirar o nome do autor?
answer =
    Muitas vezes não livremente. Na maioria dos países, os autores mantêm direitos morais, mesmo quando o direito autoral é vendido.
    A Convenção de Berna menciona:
    – ter o nome citado como autor;
    – opor-se a mudanças ou usos que prejudicam a honra ou a reputação do autor.
    Alguns países acrescentam mais, como decidir sobre a primeira publicação.
    Os direitos morais são de uma pessoa, não de uma empresa. Se o autor pode renunciar a eles depende do país. Em alguns é impossível, em outros basta um papel assinado.
    Por isso combinem antes: que mudanças estão bem, e como o autor é citado.
more-1 =
    Se você compra ou encomenda uma obra:
    – Liste as mudanças de que vai precisar: cores, tamanho, corte, tradução, novas versões.
    – Escreva como o autor é citado, ou que para certos usos não se quer nome.
    – Faça o autor concordar por escrito, até onde a lei permite. Faça isso também com a equipe e agências.
    – Antes de destruir ou mover um mural ou escultura, ofereça-o ao artista e pergunte a um consultor.
    – Não apague nomes dentro dos arquivos. Em muitos países isso é uma infração à parte.
    Exemplo: um hotel pinta um slogan em um mural. O artista se opõe. Uma cláusula sobre mudanças teria ajudado os dois.
more-2 =
    Se a autoria é sua:
    – Assine sua obra, e escreva seu nome no arquivo.
    – Diga no contrato como quer que seu nome apareça.
    – Se é mal alterada, salve o antes e o depois, e escreva logo o que fere você.
    – Peça primeiro uma correção, seu nome ou a retirada. A mediação serve bem aqui.
    Uma assinatura sob “renuncia a todos os direitos morais” pode significar que você nunca vai poder reclamar. Pergunte o que significa no seu país.
    Depois da morte do autor, herdeiros ou outros mantêm esses direitos por algum tempo, em alguns países sem fim.
more-3 =
    O que é diferente e onde:
    – As regras do comércio mundial não obrigam os países a dar direitos morais. Por isso os meios de fazê-los valer variam.
    – Nos Estados Unidos, abrangem principalmente certas obras de arte visual.
    – Para software e para obras de empregados, alguns países os limitam.
    – Intérpretes de música têm direitos parecidos em muitos países.
    Um ponto próximo, para artistas: alguns países dão uma parte do preço quando uma obra original é revendida por comerciantes. Chama-se direito de sequência. Pergunte à entidade de gestão coletiva de artistas visuais.
ask =
    cliente mudou as cores da minha logo e tirou a assinatura pode?
    cortaram minha foto e não deram crédito
    posso abrir mão do nome num livro que escrevo pra outro
    contrato fala em renúncia de direitos morais assino?
    restaurante pintou por cima do meu mural
    fotógrafo quer o nome em todo post
    ghostwriter quer aparecer depois
    arquiteto diz que não podemos mudar a fachada
    artista ganha quando o quadro é revendido
    publicaram meu conto sem meu nome
    saiu minha crônica sem meu nome
