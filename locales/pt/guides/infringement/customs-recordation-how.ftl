question = De que preciso para pedir à aduana que vigie cópias dos meus produtos?
answer =
    Você faz um pedido ao serviço aduaneiro de cada país por onde cópias podem entrar, não ao instituto de PI. Chama-se registro perante a aduana ou pedido de intervenção.
    Prepare:
    – o direito: número, certificado, titular, país;
    – um contato que atenda o telefone na hora e possa decidir;
    – como distinguir verdadeiro de falso: fotos, etiquetas, códigos, falhas habituais;
    – quem fabrica, importa e envia seus produtos verdadeiros;
    – o que sabe das cópias: rotas, portos, nomes, preços.
    Procure “propriedade intelectual” no site da aduana. Pergunte se precisa de agente lá.
more-1 =
    As regras do comércio mundial pedem que os países ofereçam isso ao menos para marcas falsas e obras piratas. Outros direitos, exportações e mercadorias em trânsito dependem do país.
    O direito deve valer lá. Um pedido não concedido quase sempre não basta. Em muitos lugares, um licenciado também pode pedir.
    O custo varia: nada, uma taxa, ou uma garantia para o caso de você errar.
    Nos Estados Unidos, registrar uma marca na aduana custa { $us-fee } por classe de produtos.
    Na União Europeia, o pedido é on-line, quase sempre no IP Enforcement Portal. Com um direito válido em toda a UE, um único pedido pode abranger vários países.
    O pedido acaba depois de um tempo. Anote o dia e renove antes.
more-2 =
    Depois: avise a aduana de nova embalagem, novo importador, novo titular, novo telefone. Responda a tempo a todo aviso, também quando os produtos são verdadeiros.
    Não dê mais segredos do que os fiscais precisam, e pergunte quem pode lê-los.
    Se você erra, talvez tenha que pagar o prejuízo, e muitas vezes o armazém e a destruição.
    A armadilha: se outro registrou sua marca lá, essa pessoa pode registrá-la na aduana. Então seus próprios produtos podem ficar retidos. Confira antes o registro.
    Exemplo: uma firma de temperos lista seus importadores verdadeiros. A aduana para um remetente desconhecido e manda fotos. A titular vê um código errado e responde na mesma hora.
ask =
    como preencho pedido de intervenção aduaneira
    que informação a aduana quer pra parar falsos
    registrar marca na aduana dos eua taxa
    posso registrar desenho ou patente na alfândega
    preciso de agente local pro registro na aduana
    registro na aduana da china onde fica minha fábrica
    quanto dura a vigilância da aduana e como renovo
    minha própria carga foi barrada porque outro registrou a marca
    portal ip enforcement da ue pra empresa pequena
