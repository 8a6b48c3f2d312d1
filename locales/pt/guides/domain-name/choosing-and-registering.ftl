question = Como escolho e registro um bom endereço na internet para minha empresa?
answer =
    – Escolha um nome curto, que as pessoas saibam escrever depois de ouvir uma vez. Evite hífens e grafias estranhas.
    – Verifique se está livre como marca no seu ramo, não só como endereço.
    – Pegue a terminação que seus clientes esperam: a do seu país, ou uma geral como .com.
    – Registre por conta própria, em nome da empresa, com um registrador credenciado. É a empresa que inscreve os nomes.
    – Ligue a renovação automática, um acesso forte e a trava de transferência.
    – Deposite o mesmo nome como marca. É o melhor meio de deter outros.
    Faça tudo isso antes de anunciar o nome.
more-1 =
    Ao registrar, você promete que o nome não viola direitos de outros, pelo que sabe. Por isso busque antes:
    – bases de marcas dos seus países,
    – registros de empresas e lojas virtuais,
    – grafias e o som em outras línguas.
    Uma palavra comum como “sapatos” é fácil de achar, mas difícil de proteger. Um nome inventado é o contrário, e geralmente o melhor investimento.
    Compare o preço da renovação, não só o do primeiro ano. Alguns nomes custam muito mais depois.
    No registrador, use um e-mail que não dependa do mesmo domínio.
    Geralmente dá para mudar de registrador depois, mas muitas vezes não nas primeiras semanas.
more-2 =
    É na renovação que se perde a maioria dos nomes.
    Para terminações gerais, o registrador deve lembrar você cerca de { $notice } antes do fim.
    Deve fazê-lo de novo cerca de { $notice-late } antes.
    Depois do fim, em algum momento o site para. Você ainda pode renovar enquanto o registrador mantém o nome, mas ele pode apagá-lo logo.
    Depois de apagado, a maioria das terminações gerais dá { $redemption } para recuperá-lo, por um preço alto.
    Depois, qualquer um pode pegá-lo. As terminações de países têm regras próprias.
    Confira uma vez por ano: o cartão vale, o e-mail é lido, o titular está certo?
more-3 =
    Quantos nomes? Comece pequeno: o nome principal, a terminação do seu país, talvez um erro de escrita comum. Leve todos à mesma página.
    As armadilhas:
    – Um web designer registra no nome dele. Escreva no contrato que é seu, e confira na consulta.
    – Um vendedor vê seu desejo e pega o nome antes. Busque só em registradores sérios, e registre no mesmo dia.
    – Uma oferta barata leva seu nome a uma empresa que você não consegue contatar.
    Exemplo: uma pousada descobre que o cartão venceu. Fica sem site na alta temporada, e paga muito mais para recuperar o nome.
ask =
    como escolher domínio pra minha empresa
    melhor pegar .com ou .com.br
    onde compro domínio com segurança
    meu domínio expirou dá pra recuperar
    devo comprar todas as terminações da minha marca
    quem fez o site registrou o domínio no nome dele é meu?
    hífen no domínio é ruim
    loja nova, primeiro o domínio ou a marca
    posso mudar meu domínio pra outra empresa
    onde compro o endereço do site da loja
