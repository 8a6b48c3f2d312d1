question = O titular de um endereço na web está oculto por um serviço de privacidade. Como chego a ele?
answer =
    Oculto não é fora de alcance. Nesta ordem:
    – Salve a página com a data.
    – Procure o nome na ICANN, se a terminação é geral, como .com. Você vê o registrador, as datas e, muitas vezes, um formulário ou e-mail que repassa sua carta.
    – Escreva lá, ou ao serviço de privacidade. Seja breve e educado, sem citar preço.
    – Peça ao registrador que diga quem é. Para terminações gerais, o site dele deve dizer como.
    – Veja na ICANN se o formulário gratuito (RDRS) serve para esse registrador.
    – Pode reclamar pela UDRP sem saber o nome. O centro pergunta ao registrador, e você pode então corrigir a reclamação.
    Para terminação de país, pergunte ao registro dela.
more-1 =
    Um pedido com mais chance diz:
    – que endereço é, e como prejudica você;
    – que direito você tem, com o certificado;
    – de que dados precisa, e por quê;
    – que só os usará para isso;
    – quem é você, e por quem atua.
    O registrador pesa seu motivo contra a privacidade do titular. Nem sempre precisa dizer sim. Recusou? Pergunte por quê. Um advogado sabe se um tribunal pode ordenar.
    Só recebeu o serviço de privacidade? Escreva a ele.
    Esse serviço geralmente é lícito e, sozinho, não prova má-fé. Dados falsos por trás podem ser um sinal. Denuncie-os ao registrador e, em terminações gerais, à ICANN.
    Em caso de golpe, não avise o titular. Fale já com polícia e registrador.
more-2 =
    Se apresenta uma reclamação UDRP, escolha quantos decidem:
    – Um só especialista é o normal e mais barato.
    – Um painel maior pode servir em caso incomum ou caro. Você paga tudo. Se só o titular o pede, os dois dividem a taxa por igual.
    Na OMPI, uma reclamação sobre poucos nomes, com um só especialista, custa { $fee }.
    O registrador dá ao centro os dados que tem. Muitas vezes mostram quem está por trás, nem sempre.
    O titular tem { $response } para responder, desde o início formal.
    Se o titular pede a tempo, tem mais { $extension }.
    É você o titular, e atrasado? Mande já e diga por quê. O painel não é obrigado a ler.
    Sem resposta, você ainda não ganhou. Deve provar todos os pontos.
more-3 =
    Terminações novas, como .shop, e algumas antigas têm mais meios:
    – URS: rápida e mais barata, para casos muito claros. Normalmente exige marca nominativa registrada e em uso. O nome só é desligado, não passa a você. Titular calado ainda pode responder por um tempo. Veja que terminações participam.
    – Trademark Clearinghouse: uma lista paga de marcas registradas. Com prova de uso, você pode registrar primeiro quando abre uma terminação. Por um tempo, avisa quem quer nome idêntico. Não bloqueia ninguém.
    A armadilha: ameaçar alto antes de salvar a prova.
    Exemplo: uma saboeira acha sua marca em uma nova terminação, com titular oculto. O registrador indica um ex-revendedor, e o contrato resolve.
ask =
    whois diz redacted for privacy quem é o dono
    dono do domínio oculto como descubro
    domínio com privacidade usa minha marca
    como falo com dono de site anônimo
    o que é rdrs da icann
    o registrador não quer dizer quem é o dono
    posso abrir udrp sem saber o nome do titular
    um painelista ou três na udrp
    urs ou udrp pro .shop
    trademark clearinghouse vale a pena
    perdi o prazo de responder a reclamação do meu domínio
    desmascarar o dono da loja falsa
