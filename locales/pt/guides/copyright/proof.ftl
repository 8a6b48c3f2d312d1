question = Como posso provar que sou o autor?
answer =
    Na maioria dos países, você não precisa de certificado para ter direito autoral. Precisa de prova quando alguém contesta.
    – Ponha seu nome na obra. Segundo a Convenção de Berna, a pessoa indicada da forma habitual é tida como autora, até prova em contrário.
    – Guarde rascunhos e arquivos originais com suas datas.
    – Guarde mensagens, contratos, notas e a primeira publicação.
    – Alguns países têm um registro ou depósito voluntário. Pode ajudar como prova.
    A OMPI não registra direito autoral.
more-1 =
    Um hábito simples que quase não custa nada:
    – Salve cada versão, não só a última. O caminho do esboço ao resultado convence.
    – Guarde a foto ou o arquivo de projeto original, com os dados dentro.
    – Mande trabalhos importantes por e-mail a um parceiro ou cliente quando ficarem prontos. A mensagem tem data.
    – Guarde uma cópia fora do seu computador.
    – Anote quem fez que parte, e guarde as cessões assinadas.
    Exemplo: uma designer de tecidos mostra esboço, testes de cor e a mensagem da encomenda. Quem copiou só tem a imagem final.
more-2 =
    Onde um registro pode importar mais:
    – Nos Estados Unidos, geralmente é preciso registrar antes de processar por uma obra de lá. Um registro cedo pode dar direito a cobrar mais.
    – Em outros países, um certificado facilita o começo de um caso.
    O órgão geralmente não verifica quem realmente criou a obra. Por isso um certificado pode ser contestado.
    Pergunte ao órgão de direito autoral do seu país sobre preço e efeito. Um cartório ou um carimbo de tempo confiável também pode ajudar.
more-3 =
    As armadilhas:
    – Uma carta lacrada para si mesmo é prova fraca em muitos lugares.
    – Um carimbo de tempo mostra que um arquivo existia. Não mostra quem o criou.
    – Ninguém pode vender a você um “certificado mundial de direito autoral”. Cuidado com ofertas privadas que parecem oficiais.
    – Provas na internet somem. Se alguém copia você, salve primeiro a página, o endereço e a data.
    Depois fale com um consultor antes de escrever a quem copiou.
ask =
    como provar que fiz esse desenho primeiro
    mandar carta pra mim mesmo funciona
    onde tiro certificado de direito autoral
    um cara diz que meu desenho é dele
    sou fotógrafo e o cliente nega que tirei as fotos
    blockchain serve de prova de autoria
    biblioteca nacional registro de livro preciso ir
    provar que fiz a música antes dele
    como provo que escrevi a música antes dele
    provar que escrevi o texto antes dele
