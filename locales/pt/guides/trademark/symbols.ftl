question = Quando posso usar ® ou ™ ao lado do meu nome?
answer =
    – ® diz que a marca está registrada. Use-o só depois do registro, em um país onde está registrada, e para os produtos registrados.
    – ™ diz que você vê o sinal como sua marca. Sozinho não dá direito. Em muitos países pode usá-lo sem registro, mas pergunte, porque em alguns pode enganar.
    Um pedido depositado não é um registro. Espere pelo certificado antes de usar ®.
    O uso errado de ® é delito em alguns países, e enganoso em muitos.
    Você não precisa usar nenhum símbolo. Nos países da Convenção de Paris, o direito não depende dele.
more-1 =
    Por que usar ®?
    – Avisa quem copia.
    – Lembra às pessoas que a palavra é uma marca, não o nome do produto.
    – Em poucos países, ajuda na justiça. Nos Estados Unidos, sem esse aviso, talvez você não receba dinheiro pelo tempo antes de quem copiou saber.
    Como: pequeno, no alto à direita da marca, pelo menos uma vez em cada embalagem ou página.
    Use-o com a marca como foi registrada. Se só o logotipo está registrado, ponha-o no logotipo, não em outro slogan.
    Pare de usá-lo quando o registro acaba.
more-2 =
    Uma embalagem para muitos países? Registrada no seu país não quer dizer registrada no exterior.
    – Deixe o símbolo de fora, ou
    – imprima rótulos diferentes, ou
    – acrescente uma linha como “registrada em” com os nomes dos países. Peça a um consultor local que confira.
    A armadilha: a gráfica ou o web designer põe ® porque parece sério. Confira cada rótulo, site e página de rede social.
    Um rival usa ® e você não acha o registro? Pode estar no registro de outro país. Busque lá, e pergunte a um consultor antes de acusar.
    Exemplo: uma vendedora de chá envia caixas com ® a um novo mercado antes de depositar lá. Um rival reclama. Ela tem que cobrir tudo com adesivos.
more-3 =
    Outros símbolos, para não confundir:
    – ℠ é usado em alguns países como ™, mas para serviços.
    – © é sobre direito autoral em textos, imagens, música ou software. Não é para um nome de marca.
    – “Patenteado” ou “patente pendente” é sobre invenções. O uso falso também pode ser punido.
    – Ⓓ pode ser usado na União Europeia para um desenho da UE registrado.
    Algumas línguas têm sua própria forma curta para marca registrada.
    Na dúvida, não use nenhum até ter perguntado. Você perde pouco, e não pode enganar ninguém.
ask =
    posso por o R de registrado antes da marca ser aprovada
    o que quer dizer tm na logo
    diferença do símbolo tm e r
    sou obrigado a por símbolo depois do nome da marca?
    é crime usar ® sem ter registro
    dei entrada mês passado posso usar o r na embalagem
    marca registrada no brasil posso usar R em portugal
    que símbolo na logo do restaurante c r ou tm
    designer pôs © no nome da marca tá certo?
    o erre com a bolinha do lado do nome
    pôr tm na etiqueta sem ter pago nada
