question = Posso patentear minha invenção?
answer =
    Talvez. Deve ser uma solução técnica, e um instituto vai perguntar:
    – É nova? Nada igual era conhecido em lugar nenhum antes do seu depósito. O que foi mostrado por você também pode contar.
    – Há atividade inventiva? Um técnico no assunto não a acharia óbvia.
    – Pode ser feita ou usada em algum tipo de indústria, agricultura incluída?
    – Você a explica tão bem que um técnico pode repeti-la?
    Além disso, é preciso que seu país não exclua esse tipo de assunto. Por isso não diga nada em público, e faça antes uma busca.
more-1 =
    Muitos países não concedem patentes para o seguinte, ou só com limites:
    – descobertas, teorias científicas e matemática
    – métodos de negócio, jogos e métodos de ensino
    – programas de computador sozinhos. Um software que resolve um problema técnico pode passar em muitos lugares.
    – a aparência de algo. Isso é para desenho industrial.
    – métodos para tratar pessoas ou animais
    – plantas e animais. Para variedades de plantas há muitas vezes outro direito.
    – o que é contra a ordem pública ou a moral
    As listas variam de país para país.
more-2 =
    Pequenas invenções também contam. A maioria das patentes é de melhorias.
    Exemplo: uma padaria faz uma porta de forno que poupa gás. Se nenhum forno tinha antes essa vedação, pode ser patenteável. Uma nova receita de bolo pode ser mais difícil, porque misturar coisas conhecidas muitas vezes é óbvio.
    A armadilha: “ninguém vende isso aqui” não a torna nova. Um documento antigo de outro país pode bastar para impedir você.
    Se o passo é pequeno demais para uma patente, pergunte se seu país tem modelos de utilidade. Onde existem, muitas vezes pedem menos.
ask =
    minha invenção serve pra patente?
    dá pra patentear software ou app
    posso patentear receita de molho de pimenta
    patente de pequena melhoria em máquina que já existe
    modelo de negócio pode ser patenteado
    ninguém vende isso em angola então posso patentear né
    juntei dois produtos que já existem é patenteável
    requisitos de patente em palavras simples
    quero um certificado de que a invenção é minha
    meu secador de frutas funciona melhor que os outros, dá patente
    montei uma máquina que descasca amendoim
    bolei uma irrigação com garrafas, posso impedir os outros
    meu processo de secar café é novo
    criei um aparelho, posso impedir que outros façam
