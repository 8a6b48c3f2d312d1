question = De que provas preciso contra quem me copia?
answer =
    Você precisa mostrar o direito e a cópia.
    Que o direito é seu:
    – certificado, extrato do registro, contratos e cessões;
    – desenhos datados, rascunhos, arquivos, primeiras vendas e anúncios.
    Que eles copiam:
    – capturas de tela com endereço completo e data;
    – uma compra de teste com recibo, embalagem e fotos;
    – testemunhas, tabelas de preços, mensagens de clientes;
    – quanto vendem, e desde quando.
    Reúna tudo antes de reclamar. Depois as cópias muitas vezes somem.
more-1 =
    Como tornar a prova forte:
    – guarde os originais e não edite arquivos nem imagens;
    – deixe alguém neutro fazer: um tabelião, um oficial de justiça ou outra pessoa que possa ser testemunha;
    – escreva uma nota curta para cada item: quem, quando, onde, como;
    – deixe a peça comprada na sacola, lacrada e datada.
    A prova por carimbo de tempo ou por um arquivo da internet ajuda, mas o que um juiz aceita depende do país.
more-2 =
    Fique dentro da lei. Nada de identidade falsa onde é proibido, de invadir contas, de gravações secretas. Essa prova pode ser recusada e prejudicar você.
    Se a prova está com a outra parte, em muitos países um juiz pode mandar que a mostre. Também pode mandar garantir mercadorias ou papéis de surpresa. Você precisa de um advogado e de boas primeiras provas.
    A armadilha: uma carta enviada a si mesmo. Na maioria dos lugares, prova pouco.
    Exemplo: um marceneiro tem uma pasta para cada modelo, com esboços, notas e fotos de feiras. Quando vem uma cópia, a maior parte do trabalho está feita.
ask =
    print de tela serve de prova na justiça
    que provas junto pra mostrar que me copiaram
    como provo que tive a ideia primeiro
    compra teste de produto falso como fazer
    posso gravar ligação com o vendedor
    preciso de ata notarial pra cópia do site
    que documentos levo pro advogado, copiaram meu desenho
    perdi os arquivos originais ainda consigo provar
    que prints guardo contra quem me copia
    que provas juntar antes de processar por desenho registado
