question = Posso vender meu produto, ou a patente de alguém me impede?
answer =
    Você pode verificar antes de começar. A verificação se chama liberdade de operação.
    Ela pergunta: onde fabrico, vendo ou importo, há uma patente em vigor cujas reivindicações abrangem meu produto?
    – Um produto novo ainda pode usar uma patente mais antiga.
    – Sua própria patente não é permissão para vender.
    – Uma patente só vale no seu país ou região. Verifique cada país.
    – Na maioria dos países, não saber não protege você.
    Nenhuma busca é perfeita, mas diminui o risco. Faça antes de pagar moldes, estoque ou exportação. Comece pelas bases gratuitas. Deixe um advogado de patentes julgar o que parece perigoso.
more-1 =
    Como verificar:
    – Liste as partes técnicas e etapas do produto.
    – Liste os países: onde fabrica, vende e importa.
    – Busque no PATENTSCOPE, no Espacenet e na base de cada instituto: palavras, classe, concorrentes.
    – Fique com o que está concedido ou pendente lá, e não é velho demais. Um pedido PCT jovem ainda pode chegar ao seu país.
    As regras do comércio mundial pedem à maioria dos países um prazo de pelo menos { $term } desde o depósito. Patentes bem mais antigas geralmente já acabaram.
    – Leia as reivindicações e mostre as duvidosas a um advogado.
    – Olhe de novo antes de lançar. Pedidos novos são secretos no início.
    Os internacionais aparecem logo depois de { $publication } da primeira data.
more-2 =
    Achou uma patente que preocupa?
    – Veja no registro: caducou? Só está em vigor em outro lugar?
    – Mude o produto para que falte uma parte da reivindicação.
    – Peça uma licença, ou compre de quem tem uma.
    – Pergunte a um advogado se pode ser atacada com documentos mais antigos.
    – Espere até acabar, ou deixe esse país de fora.
    – Já a usava antes do primeiro depósito deles? Muitos países deixam quem já usava continuar, sob condições. Guarde as provas.
    Antes de escrever ao titular, pergunte a um advogado. Uma carta mostra que você conhece a patente.
    Não continue só torcendo. Em alguns países, quem conhecia a patente pode ter que pagar mais.
more-3 =
    As armadilhas:
    – “Foi meu fornecedor que fez” não ajuda. Só vender ou importar já pode ser proibido. Que o fornecedor prometa por escrito pagar se uma patente for atingida.
    – Quantidades pequenas não são livres. As exceções para uso privado ou testes variam de país para país.
    – Outros direitos também contam: desenhos, marcas, variedades de plantas.
    Exemplo: uma loja quer importar luminárias. Uma patente da presilha está em vigor em um país vizinho, mas não no seu. A loja vende no seu país. Para exportar, encomenda uma luminária com outra presilha.
    Gaste com a verificação na proporção do dinheiro em risco.
ask =
    posso vender esse produto ou é patenteado
    busca de liberdade de operação o que é
    quero importar gadgets da china têm patente aqui?
    posso copiar se o produto não tem patente no meu país
    vão me processar se eu fizer máquina parecida
    tenho patente então posso vender em todo lugar né
    verificar patente dos outros antes de lançar nossa bomba
    fornecedor diz que não tem patente confio nele?
    só faço 50 peças por ano o dono da patente pode me parar
    antes de vender meu triturador como sei se piso na patente de outro
    fabricar essa prensa sem levar processo
    fabricar esta bomba sem risco de processo
