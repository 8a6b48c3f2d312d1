question = Onde uma pequena empresa encontra ajuda gratuita ou barata em PI?
answer =
    Comece pelo instituto de PI do seu país. Muitos respondem de graça às primeiras perguntas, e alguns têm serviços de apoio ou clínicas. Você também pode agendar aqui com um consultor.
    Outros lugares:
    – os Centros de Apoio à Tecnologia e à Inovação, conhecidos como TISC, ajudam a buscar patentes em muitos países em desenvolvimento,
    – o Programa de Assistência a Inventores da OMPI une inventores com poucos recursos a advogados de patentes voluntários, nos países participantes,
    – o IP Diagnostics da OMPI faz perguntas na internet e dá um relatório sobre o que você talvez precise proteger.
    As taxas oficiais normalmente continuam por sua conta.
more-1 =
    Ferramentas de busca gratuitas, abertas a todos:
    – Global Brand Database para marcas,
    – PATENTSCOPE para patentes,
    – Global Design Database para desenhos industriais.
    Aprender de graça: a OMPI tem cursos on-line, e um deles é para inventores que querem entrar no Programa de Assistência a Inventores.
    Procure também clínicas jurídicas de universidades, câmaras de comércio, agências de inovação e advogados que trabalham de graça. Empresas na União Europeia podem perguntar ao European IP Helpdesk.
    Um serviço de apoio dá informação. Normalmente não redige seu pedido nem seu contrato.
more-2 =
    Para aproveitar bem a primeira reunião, leve: o que você fez, quem fez, quando foi mostrado ou vendido pela primeira vez, onde quer vender e os papéis que tiver.
    A armadilha: contar demais, cedo demais. Antes do depósito, não descreva a parte secreta de uma invenção em um concurso, em uma conversa ou a um financiador. Pergunte antes se a conversa é confidencial.
    Cuidado com empresas que elogiam toda ideia e vendem pacotes caros. A ajuda honesta também diz quando algo não vale a pena proteger.
    Exemplo: uma estudante com um filtro de água faz uma busca no TISC da universidade. Acha uma patente mais antiga e muda o projeto antes de gastar dinheiro.
ask =
    ajuda gratuita de patente pra inventor sem dinheiro
    quem me ajuda a registrar marca de graça
    tem advogado grátis pra pequena empresa
    sebrae ou inpi ajudam com patente?
    ajuda da ompi pra inventores do meu país
    onde aprendo propriedade intelectual online grátis
    buscar logo de graça onde
    não posso pagar advogado e agora
    apoio pra startup em angola e cabo verde
    não tenho dinheiro, quem me ajuda com meu invento
    não tenho dinheiro, quem ajuda de graça a registrar
