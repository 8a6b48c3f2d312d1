question = Falsificados da minha marca cruzam a fronteira. A aduana pode detê-los?
answer =
    Muitas vezes sim. Em muitos países, você pode pedir à aduana que vigie falsificados da sua marca e os retenha. Isso se chama registro da marca perante a aduana ou pedido de intervenção.
    Você precisa de:
    – um direito válido nesse país, quase sempre uma marca registrada;
    – o formulário da aduana desse país;
    – o que ajuda os fiscais: fotos de produtos verdadeiros e falsos, embalagens, rotas, fabricantes, um contato que responda rápido.
    Pergunte primeiro à aduana do país. Algumas cobram taxa ou pedem garantia, outras não.
more-1 =
    Quando a aduana retém mercadorias, você recebe um aviso. Então diz se são falsas e o que quer fazer. O tempo é muito curto.
    Pelas regras do comércio mundial, um país dá a você no máximo { $suspension } (dias úteis) depois do aviso para ir à justiça. Pode prorrogar.
    Na União Europeia, você tem { $eu-detention } (dias úteis) para responder à aduana, e menos para produtos que estragam.
    Alguns países destroem falsificados sem juiz se ninguém se opõe. Se você se cala, as mercadorias geralmente são liberadas. Planeje quem responde nas suas férias.
more-2 =
    Depende do país que direitos estão abrangidos. Marcas falsas e obras piratas em quase todo lugar, patentes e desenhos só em alguns. O mesmo vale para exportação, trânsito e pequenas encomendas.
    As armadilhas: se mercadorias honestas ficam retidas por sua causa, você talvez tenha que pagar o prejuízo. Armazenar ou destruir também pode custar dinheiro a você.
    Treine os fiscais: uma só página com os sinais de um falsificado ajuda mais do que um processo longo.
    Exemplo: uma saboeira registra a marca na aduana do país vizinho. No próximo caminhão, a aduana manda fotos e ela responde no mesmo dia.
    Se as mercadorias retidas são suas, responda a tempo e mostre suas notas e licenças.
ask =
    cópia falsa do meu sabão vem de fora como parar na fronteira
    registrar marca na receita federal alfândega
    a alfândega ligou que acharam produto falso com minha logo
    a aduana protege minha marca automaticamente?
    como parar importação de peças falsificadas
    contêiner com falsos dos meus sapatos chega semana que vem
    imitação barata entra pelo porto o que pequena empresa faz
    minha encomenda foi apreendida como falsificada
    estão chegando falsificados em contêiner no porto
    imitações chegando no porto
    a alfândega barra mercadoria falsa?
