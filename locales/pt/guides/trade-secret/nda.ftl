question = Preciso de um acordo de confidencialidade (NDA) antes de mostrar minha ideia?
answer =
    Sim, se o que você mostra é secreto e importa para você. Um acordo de confidencialidade (NDA) é um contrato em que alguém promete guardar sigilo.
    Assine antes de mostrar qualquer coisa, não depois.
    Ele ajuda com parceiros, fabricantes, autônomos e compradores. Mostra também que você cuidou do seu segredo.
    Sozinho, não dá direito contra estranhos. Como contrato, só obriga quem assina.
    Para uma invenção, a ordem mais segura é: primeiro depositar, depois conversar.
more-1 =
    Pontos de um bom acordo:
    – quem promete, e se vale para um lado ou para os dois;
    – o que é secreto, em palavras claras, não “tudo”;
    – para que pode ser usado, e por quem;
    – o que não está abrangido: o que já era conhecido ou se torna público;
    – quanto tempo dura a promessa, e que papéis e arquivos voltam;
    – que lei vale e onde se resolve uma controvérsia.
    Sigilo não é propriedade. Se vão criar algo juntos, acrescentem de quem será.
more-2 =
    Se não querem assinar: muitos investidores e grandes compradores se recusam. Então mostre o que faz, não como funciona.
    Anote cada reunião: data, pessoas, o que foi mostrado. Depois mande um e-mail curto que diga que foi confidencial.
    A armadilha: um acordo só é tão forte quanto suas provas e seus meios de ir à justiça. Escolha os parceiros com cuidado.
    Depende do país o que um juiz faz cumprir, sobretudo com promessas sem fim e multas fixas.
ask =
    preciso de nda antes de falar com fabricante
    fábrica na china quer meus desenhos o que eles assinam
    investidor não quer assinar nda e agora
    modelo de termo de sigilo pra pequena empresa o que tem que ter
    contei minha ideia pro amigo sem papel perdi?
    email serve como acordo de confidencialidade
    quanto tempo deve durar um nda
    freela vai ver nosso código fonte precisa contrato?
    me pediram pra assinar nda devo me preocupar
    que papel assino com a fábrica antes de mostrar o protótipo
    fazer assinar um papel antes de contar o projeto
    o investidor não quer assinar o termo de sigilo
    acordo pro fabricante guardar silêncio
