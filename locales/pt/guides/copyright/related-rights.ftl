question = Canto, toco, gravo ou transmito. Que direitos tenho além do compositor?
answer =
    Você tem direitos conexos. Eles protegem quem leva as obras ao público:
    – Intérpretes, como cantores, músicos, atores e dançarinos: gravar sua apresentação precisa do seu consentimento, e muitos usos também.
    – Produtores: quem organiza e paga uma gravação de som. Decidem sobre as cópias dela.
    – Emissoras: rádio e televisão. Decidem sobre alguns usos do seu sinal.
    Assim, uma música gravada tem vários titulares. Quem a usa pode precisar da permissão de cada um.
    Na maioria dos países, não é preciso registro. Até onde vão os direitos depende do país.
more-1 =
    Quanto duram:
    Os membros da Organização Mundial do Comércio dão a intérpretes e produtores de gravações pelo menos { $performers }.
    Onde as emissoras têm esse direito por essas regras, ele dura pelo menos { $broadcasts }.
    Os membros menos desenvolvidos têm mais tempo para introduzir essas regras.
    O tempo conta do fim do ano da apresentação, gravação ou transmissão.
    Muitos países dão mais. Pergunte ao seu órgão de direito autoral.
    Ponha em uma gravação um P em um círculo, o ano e o titular. Isso avisa os outros, e algumas leis o pedem.
more-2 =
    Combinem antes da gravação, por escrito:
    – De quem é a gravação final, chamada master: da banda, do estúdio ou de quem paga?
    – O que se pode fazer com ela: álbum, anúncios, filme, internet?
    – O que recebem músicos contratados, vocais de apoio e o técnico de som: um cachê, uma parte, um crédito?
    – De quem é o nome da banda?
    Nos filmes, a lei muitas vezes é diferente. Em muitos países, um ator que aceita ser filmado passa direitos ao produtor, a menos que o contrato diga outra coisa.
more-3 =
    Não deixe dinheiro na mesa. Muitos países pagam a intérpretes e produtores quando gravações são transmitidas ou tocadas em público.
    Uma entidade de gestão coletiva arrecada. Associe-se, e declare cada gravação com seu papel nela.
    Nem todo país tem esse direito, e o dinheiro do exterior depende de acordos entre países.
    A armadilha: “buy-out”. Significa um único pagamento por tudo, muitas vezes para sempre.
    Exemplo: um hotel filma uma banda de casamento e usa o clipe em um anúncio. A banda aceitou tocar, não aparecer em anúncios. Em muitos países, ela pode se opor ou pedir um valor.
ask =
    sou baterista de estúdio recebo royalties?
    de quem é a gravação do estúdio ou do cantor
    direito autoral da minha voz
    rádio toca meu disco como recebo
    filmaram nosso show de dança e botaram no youtube
    direitos conexos o que é isso
    só cantei o refrão que direitos tenho
    comercial comigo de ator passou de novo sem pagar
    gravadora é dona dos masters o que significa
    cantei no disco, tenho direito a algo
