question = Uma conta falsa usa o nome da minha empresa ou minhas fotos. Como a paro?
answer =
    Primeiro salve provas: imagens da conta com endereço, data, mensagens, preços e dados bancários.
    Depois denuncie hoje, com o formulário da própria rede. Escolha o que combina com sua prova:
    – fingem ser você: falsa identidade;
    – usam seu nome ou logotipo registrado: marca;
    – usam suas fotos, vídeos ou textos: direito autoral.
    Avise seus clientes nas suas próprias páginas. Se alguém pagou ao golpista, o banco e a polícia precisam saber já.
    Não mande papéis ou códigos a quem escreve a você sobre isso. Use só o formulário aberto por você.
more-1 =
    O que ajuda: seu certificado, o link das suas páginas verdadeiras, a data do seu primeiro post, um papel que mostre que a empresa é sua.
    Denuncie cada conta e cada post com seu próprio link. Peça aos clientes que denunciem também.
    Procure mais: um site copiado, um endereço parecido, anúncios pagos, grupos em mensageiros. Cada um tem seu lugar para reclamar: a hospedagem, o registrador, o serviço de anúncios, o mensageiro.
    Uma pessoa que honestamente tem o mesmo nome não é falsa. Um nome de usuário livre quase sempre fica com quem o pega primeiro.
    Se a rede recusa, mande provas melhores, ou peça a um advogado que escreva.
more-2 =
    Para prevenir: registre a marca, pegue cedo os nomes de usuário, peça o selo de conta verificada e ligue uma verificação extra no acesso.
    As contas devem ser da empresa, com e-mail próprio. Um empregado ou agência recebe acesso, não propriedade.
    A armadilha: denunciar uma avaliação honesta, uma piada sobre sua marca ou um cliente que mostra seu produto. Isso muitas vezes é permitido, e uma denúncia falsa pode se voltar contra você.
    Exemplo: uma pousada acha uma página copiada que recebe reservas. Denuncia a página com sua marca e suas fotos, publica um aviso e diz aos hóspedes que liguem para o banco.
ask =
    perfil falso no instagram com o nome da minha loja
    abriram página no facebook com minha logo e pegam pedidos
    whatsapp falso se passando pela empresa
    golpista copia meu tiktok shop e engana clientes
    como pego meu @ de quem tomou
    influencer usa foto do meu produto sem pedir
    anúncio falso com minha marca nas redes
    denunciar perfil fake se não tenho marca registrada
    grupo de telegram vende falsificado com nosso nome
    um perfil falso se passa pela minha loja
    uma página usa meu nome e dá golpe
