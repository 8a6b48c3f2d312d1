question = Como consigo de graça um advogado de patentes ou uma clínica jurídica?
answer =
    A ajuda sem pagamento se chama pro bono. Há algumas portas, e nem todas estão abertas no seu país:
    – o Programa de Assistência a Inventores da OMPI: um advogado de patentes voluntário para inventores e pequenas empresas com pouco dinheiro, nos países participantes;
    – um programa pro bono nacional ou um dia de ajuda do seu instituto de PI ou da ordem dos advogados;
    – uma clínica jurídica de universidade: estudantes trabalham, um professor confere;
    – um TISC, um centro de apoio que ajuda a buscar patentes.
    Pergunte ao seu instituto quais existem, e como se inscrever. Normalmente taxas e traduções continuam por sua conta.
more-1 =
    O que quase sempre querem de você:
    – você vive no país, e sua renda ou empresa está abaixo de um limite;
    – uma invenção e não só uma ideia: como funciona, com desenhos;
    – algum conhecimento de patentes. Para o programa da OMPI há um curso on-line gratuito;
    – uma primeira busca do que existe.
    Um comitê ou instituto escolhe. Pode dizer não, e leva tempo.
    Por isso peça cedo. Se precisa mostrar logo ou um último dia está perto, diga já. Pergunte ao instituto se um primeiro depósito simples pode guardar uma data.
more-2 =
    Uma boa clínica pede que você assine um papel que diz para quem ela trabalha, o que fica secreto e o que não faz. Leia isso.
    Conte a parte secreta só depois de saber que a conversa é confidencial. Um TISC ou serviço de apoio talvez não esteja obrigado como um advogado. Pergunte antes.
    O pro bono muitas vezes acaba com o depósito. Pergunte quem responde depois ao examinador, e quem vigia as taxas.
    A armadilha: empresas que se dizem “ajuda ao inventor” e pedem dinheiro adiantado. Confira-as com seu instituto.
    Exemplo: uma professora inventa uma mesa dobrável. Faz o curso, se inscreve no seu país, e um voluntário redige a patente. Ela paga as taxas.
ask =
    advogado de patente pro bono como me inscrevo
    programa de assistência a inventores da ompi meu país tá?
    plantão jurídico da universidade marca grátis
    sem renda mas boa invenção quem escreve a patente pra mim
    condições pra advogado de patente gratuito
    estudantes podem escrever meu pedido de marca
    advogado voluntário pra briga de contrato de artista
    meu segredo tá seguro num serviço gratuito?
    que custos sobram no pro bono
