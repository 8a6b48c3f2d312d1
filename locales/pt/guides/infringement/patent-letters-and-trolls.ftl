question = Uma empresa escreve que meu produto usa a patente dela. O que devo verificar?
answer =
    Não ignore, e não pague na hora. Uma patente abrange o que suas reivindicações descrevem, e só nos países onde está em vigor.
    Verifique estes pontos, de preferência com um advogado de patentes:
    – é uma patente concedida, ou só um pedido?
    – está em vigor onde você fabrica, vende ou importa?
    – de quem é agora, segundo o registro?
    – você faz mesmo tudo o que uma das reivindicações descreve?
    – a mesma coisa já era conhecida antes da data dela?
    Anote a data da carta. Responda antes, de preferência pelo advogado, e não prometa nada ainda.
more-1 =
    Como verificar:
    – ache o número no PATENTSCOPE ou no registro do instituto desse país. Só o registro mostra se as taxas foram pagas e a patente está viva;
    – leia as reivindicações palavra por palavra. Em regra, toda característica deve estar presente. Em muitos países, algo que funciona quase igual também pode contar;
    – um pedido ainda não impede ninguém, mas pode trazer cobranças depois;
    – reúna catálogos antigos, vídeos e desenhos datados que possam mostrar que não é nova.
    Muitos países deixam continuar quem já usava a invenção antes do depósito. As condições variam.
    Você só compra e revende? Isso ainda pode infringir. Avise logo seu fornecedor, e veja quem paga pelo contrato.
more-2 =
    Algumas empresas compram patentes sobretudo para escrever a muitos pequenos usuários: os “patent trolls”. A patente pode ser válida.
    Sinais: a carta não cita produto nem explica reivindicação, e oferta barata que acaba logo. Pergunte a outros do ramo. Defesa comum custa menos.
    Pode perguntar por escrito: que reivindicação, que produto, que país.
    Depois: negar com razões, mudar o produto, tomar licença, ir à mediação ou atacar a patente.
    Qualquer um pode se opor a uma patente europeia no instituto até { $opposition } depois do aviso de concessão.
    A armadilha: especular sobre culpa em e-mails e conversas. A justiça pode lê-los. Continuar depois da carta pode aumentar a indenização em alguns países.
ask =
    patent troll quer dinheiro da minha lojinha virtual
    carta diz que nosso app usa patente americana mas estamos no brasil
    patente estrangeira vale aqui? me ameaçam
    como vejo se uma patente venceu
    só compro e revendo a peça sou responsável
    a gente usava a máquina antes do depósito deles
    mandaram um número de pedido isso já é patente?
    devo aceitar a licença barata que oferecem pela patente
    empresa grande diz que nossa ferramenta infringe patente
