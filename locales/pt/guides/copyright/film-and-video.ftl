question = Fazemos filme, série ou anúncio. Que direitos devemos reunir, e de quem é?
answer =
    Reúna por escrito, antes de filmar, os direitos de todos cuja obra ou rosto aparece. A pasta com esses papéis se chama cadeia de titularidade.
    Sem ela, emissoras, streaming, festivais e seguradoras muitas vezes dizem não.
    Você precisa de papéis de:
    – roteiristas, e o titular do livro ou peça por trás do roteiro;
    – direção, câmera, montagem, designers;
    – atores e outras pessoas que aparecem;
    – música: obra e gravação;
    – donos de lugares, obras de arte, material de arquivo.
    De quem é um filme por lei varia de país para país. Um contrato deixa claro.
more-1 =
    Cada papel deve dizer:
    – o que se dá: uma cessão ou uma licença;
    – para que usos: cinema, televisão, internet, anúncios, partes, novas versões, produtos;
    – para que países e por quanto tempo;
    – que você pode cortar, dublar e legendar;
    – o que se paga, e alguma parte depois;
    – como o nome aparece;
    – direitos morais, até onde a lei permite.
    Uma opção significa: você paga pouco agora, e pode comprar a história até certa data. Compre ou prorrogue antes dela. Depois, o titular pode vender a história a outros.
    Em alguns países, o produtor recebe certos direitos por lei. Em outros, só por contrato.
more-2 =
    Pessoas e coisas na imagem:
    – Uma autorização assinada de cada pessoa reconhecível. De uma criança, dos pais ou responsáveis.
    – Uma história real: pergunte a um advogado sobre privacidade e honra.
    – Um lugar privado: permissão do dono.
    – Arte, pôsteres e prédios: depende do país. Obtenha permissão ou deixe de fora.
    – Logotipos: evite-os em anúncios.
    – Música: uma permissão para a obra e outra para a gravação. Um rádio ao fundo também conta.
    – Voz ou rosto copiado de uma pessoa real: peça antes a ela.
more-3 =
    Quando estiver pronto:
    – Deposite ou registre o filme se seu país oferece isso.
    – Guarde a pasta. Dê cópias, nunca os originais.
    – Licencie por uso, país e tempo. “Todas as mídias, no mundo, para sempre” deve custar muito mais.
    – Peça relatórios regulares e o direito de conferi-los.
    Um formato, como a ideia de um programa de perguntas, é difícil de proteger. Mostre um conceito escrito sob um acordo de confidencialidade.
    Exemplo: um pequeno estúdio recebe a oferta de um canal. O compositor é amigo e nunca assinou. Agora pede mais do que o canal paga.
ask =
    cadeia de titularidade chain of title o que é
    de quem é o filme diretor ou produtor
    fiz documentário e a netflix pede papéis
    proteger roteiro antes de mostrar pra produtora
    gente na rua aparece no anúncio precisa autorização
    posso mostrar logo de loja no meu filme
    amigo fez a trilha do curta sem contrato
    registrar formato do nosso programa de perguntas
    videomaker de casamento quer usar nosso vídeo de propaganda
    autorização dos atores pro meu curta
