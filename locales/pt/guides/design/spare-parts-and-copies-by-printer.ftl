question = Posso fazer, imprimir ou vender peças para produtos de outras empresas?
answer =
    Depende do país e dos direitos sobre essa peça. Verifique antes de fazer a primeira para vender.
    – Desenho industrial: a aparência da peça está registrada e em vigor? Busque no registro do seu instituto e na Global Design Database da OMPI.
    – Patente: a peça funciona de um modo novo que está patenteado?
    – Marca: não ponha o logotipo ou nome do fabricante na sua peça.
    – Direito autoral ou contrato: de onde vem seu arquivo ou desenho?
    Uma peça antiga sem nenhum direito geralmente pode ser copiada.
    Para consertos, alguns países permitem peças que devem ter a mesma aparência. Outros não.
    Peça a um consultor que confira a peça que mais quer vender.
more-1 =
    A regra do conserto: uma porta ou um vidro de farol deve combinar com o produto, ou o conserto fica estranho.
    Na União Europeia, essa peça não é protegida contra o uso no conserto que restaura a aparência original. O vendedor deve dizer claramente aos compradores quem a fez.
    Direitos nacionais antigos podem continuar por algum tempo, e os detalhes são novos. Confira cada país onde vende.
    Uma peça de aparência livre, como uma roda ou maçaneta enfeitada, muitas vezes fica fora dessa regra.
    Peças que ninguém vê no uso normal não têm desenho industrial em alguns países. Uma patente ainda pode abrangê-las.
more-2 =
    O que pode dizer: “serve em” ou “compatível com” certo modelo geralmente é permitido, se é verdade e necessário.
    Não use o logotipo, não copie a embalagem e não chame de original. Ponha seu próprio nome.
    Imprimir em casa: muitos países perdoam o uso privado para desenhos ou patentes, com limites. Vender, ou imprimir para clientes, é negócio.
    Compartilhar o arquivo de impressão pode ser problema por si só. Na União Europeia, o titular também pode agir contra arquivos que gravam o desenho.
    Se o direito está em vigor, uma peça feita de um escaneamento também o copia.
more-3 =
    Você projeta suas próprias peças? Então as mesmas regras protegem você:
    – Registre a aparência antes de mostrar, se é mais do que função.
    – Venda arquivos sob termos de licença claros.
    – Olhe lojas de arquivos e peças, e use o formulário de queixa delas.
    As armadilhas: um fornecedor diz “todo mundo faz”, ou dá um arquivo sem papéis. Peça uma promessa escrita, e guarde-a.
    Exemplo: uma oficina imprime botões de fogões antigos. O desenho acabou, o logotipo fica de fora, e o rótulo diz “serve em”. Os novos botões enfeitados são criação dela; ela os registra antes de mostrar.
ask =
    é legal imprimir em 3d peças de reposição e vender
    fazer peças de carro sem autorização
    copiar peça de plástico quebrada na impressora 3d
    posso fazer e vender capinha de celular de marca famosa
    cláusula de reparação peças de lataria
    peça paralela de trator com mesma forma podem me processar
    posso escrever compatível com samsung
    vendem arquivo 3d da minha miniatura
    imprimem minhas peças em 3d
