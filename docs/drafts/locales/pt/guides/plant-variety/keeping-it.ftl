question = Minha variedade de planta está protegida. O que devo fazer para manter o direito e usá-lo?
answer =
    A concessão é o começo. Para manter o direito do melhorista:
    – Pague a taxa que o mantém em vigor. Quase em toda parte vence todo ano.
    – Mantenha a própria variedade: plantas-mãe ou sementes sadias, fiéis à descrição.
    – Responda quando o instituto pedir dados, plantas ou sementes para conferir.
    – Use o nome registrado da variedade na venda, e deixe outros usá-lo também.
    – Avise o instituto de novo endereço, agente ou dono.
    – Vigie os mercados, e aja contra quem multiplica sem consentimento.
    Se você perde o prazo de uma taxa ou de um pedido do instituto, ele pode cancelar o direito. Pergunte no mesmo dia se ainda pode pagar ou mandar.
    Quanto dura depende do país e do tipo de planta.
more-1 =
    Pelo texto mais recente do tratado da UPOV, você só pode perder um direito antes do fim, contra sua vontade, assim:
    – Nulo desde o início (nulidade): na concessão, a variedade não era nova ou distinta. Ou não era uniforme ou estável, e o instituto se apoiou nos seus dados. Ou o direito é de outro e não é passado a ele.
    – Encerrado depois (cancelado): já não é uniforme ou estável. Ou você não mandou o que pediram, não pagou, ou não deu novo nome quando o primeiro foi cancelado.
    Países com texto mais antigo ou lei própria podem variar.
    Proteja-se: guarde uma reserva em outro lugar, anotações e fotos de cada ano, e prova da primeira venda.
more-2 =
    Passar adiante: você pode vender, doar ou deixar em herança. Use papel assinado, e faça inscrever o novo dono no instituto. Entregue plantas e dados. Herdeiros levam seus papéis ao instituto, e pagam a tempo.
    Vários donos: combinem quem paga, quem licencia e quem guarda as plantas.
    Licença compulsória: pelo texto da UPOV, um Estado só limita seu direito por interesse público, salvo exceção do tratado. Se deixa outro usar a variedade, você deve receber pagamento justo. Normalmente é ouvido antes, por isso responda a tempo. Oferta justa de licença pode evitá-la.
    Depois do fim, todos podem multiplicá-la, se outro direito não impede. Na UPOV, quem vende ainda deve usar o nome registrado.
more-3 =
    Alguém multiplica sem pedir? Primeiro confira:
    – O direito está em vigor lá, e é mesmo sua variedade?
    – É cultivo privado, melhoramento, semente guardada que a lei permite, ou só revenda de uma planta que você vendeu?
    Depois a prova: compre com recibo e testemunha, guarde etiquetas, tire fotos. Um laboratório ou cultivo compara. Não entre em campos sem permissão.
    Então fale com um advogado: carta com oferta de licença, mediação ou justiça. Em alguns países, fiscais de sementes ou a aduana também ajudam.
    Entre pedido e concessão, muitos países só dão direito a um pagamento justo.
    Exemplo: um melhorista acha sua fruta em um viveiro. O laboratório confirma, e o viveiro aceita uma licença.
ask =
    taxa anual da minha cultivar protegida
    como mantenho meu direito de melhorista
    esqueci de pagar a anuidade da cultivar no mapa
    podem tirar meu direito sobre a variedade
    snpc pediu sementes de novo anos depois
    nulidade do certificado de cultivar
    minha variedade está mudando no campo perco a proteção?
    vender o direito da minha cultivar
    filhos herdam a variedade do pai
    licença compulsória de semente
    viveiro multiplica minha maçã protegida sem licença
    governo quer liberar meu milho pra todo mundo
