# Mensagens inteiras que as pessoas escrevem ao próprio serviço, uma por linha. Acentos, maiúsculas e sinais não contam.
# Nenhuma linha pode ficar sob dois nomes.

menu =
    menu
    o menu
    menu principal
    menu inicial
    ir para o menu
    ir pro menu
    voltar ao menu
    voltar para o menu
    voltar pro menu
    ver menu
    ver o menu
    mostrar menu
    mostra o menu
    mostre o menu
    abrir menu
    abrir o menu
    menu por favor
    meno
    início
    tela inicial
    página inicial
    principal
    opções
    ver opções
    começar
    iniciar
    oi
    oie
    oii
    oi tudo bem
    oi boa tarde
    oi bom dia
    olá
    ola bom dia
    ola boa tarde
    olá tudo bem
    bom dia
    boa tarde
    boa noite
    bons dias
    tudo bem
    tudo bom
    td bem
    e aí
    opa
    saudações
    alô
    viva
back =
    voltar
    volta
    volte
    volte por favor
    voltar atrás
    voltar por favor
    volta uma
    voltar uma página
    página anterior
    anterior
    passo anterior
    pergunta anterior
    retornar
    retorna
    regressar
    atrás
    para trás
    pra trás
    desfazer
    quero voltar
    como volto
    vouta
    voutar
language =
    idioma
    idiomas
    o idioma
    língua
    lingua
    línguas
    mudar idioma
    mudar o idioma
    mudar de idioma
    mudar a língua
    mudar de língua
    trocar idioma
    trocar o idioma
    trocar de idioma
    trocar de língua
    alterar idioma
    alterar o idioma
    outro idioma
    outra língua
    em outro idioma
    noutra língua
    escolher idioma
    escolher o idioma
    quero outro idioma
    quero mudar de idioma
    falar outro idioma
    indioma
person =
    pessoa
    uma pessoa
    pessoa real
    uma pessoa real
    uma pessoa de verdade
    gente de verdade
    ser humano
    um ser humano
    humano
    um humano
    atendente
    um atendente
    uma atendente
    consultor
    consultora
    um consultor
    uma consultora
    atendimento
    atendimento humano
    atendimento ao cliente
    apoio ao cliente
    sac
    alguém
    operador
    operadora
    agente
    um agente
    assistente
    especialista
    um especialista
    falar com alguém
    falar com uma pessoa
    falar com pessoa
    falar com uma pessoa real
    falar com um humano
    falar com humano
    falar com atendente
    falar com um atendente
    falar com o atendente
    falar com consultor
    falar com um consultor
    falar com uma consultora
    falar com um agente
    falar com um especialista
    falar com um operador
    quero falar com alguém
    quero falar com uma pessoa
    quero falar com um atendente
    quero falar com atendente
    quero falar com um humano
    quero falar com um consultor
    queria falar com alguém
    queria falar com uma pessoa
    gostaria de falar com alguém
    gostaria de falar com um consultor
    preciso falar com alguém
    preciso falar com uma pessoa
    preciso falar com um consultor
    preciso de um atendente
    preciso de um consultor
    quero um atendente
    quero uma pessoa
    posso falar com alguém
    posso falar com uma pessoa
    tem alguém aí
    tem alguem
    me liga
    me ligue
    me liguem
    ligue para mim
    liguem me
    contato
    contacto
    fale conosco
    pessoa por favor
    atendente por favor
help =
    ajuda
    ajuda por favor
    me ajuda
    me ajude
    me ajudem
    ajude-me
    ajudem-me
    ajuda ai
    pode me ajudar
    podem me ajudar
    pode ajudar-me
    preciso de ajuda
    preciso ajuda
    quero ajuda
    socorro
    ajda
    ajudar
    como funciona
    como isso funciona
    como funciona isso
    como isto funciona
    como usar
    como se usa
    como uso isso
    como uso isto
    o que você faz
    o que vc faz
    o que vocês fazem
    o que você pode fazer
    o que é isso
    o que é isto
    pra que serve
    para que serve isso
    quem é você
    quem é vc
    quem são vocês
    instruções
    comandos
    informações
    info
    configurações
    estou perdido
    estou perdida
    não entendi nada
    tô perdido
privacy =
    privacidade
    a privacidade
    política de privacidade
    aviso de privacidade
    privasidade
    dados
    meus dados
    os meus dados
    dados pessoais
    meus dados pessoais
    proteção de dados
    proteção dos dados
    lgpd
    rgpd
    ver meus dados
    mostrar meus dados
    o que vocês sabem de mim
    o que vocês sabem sobre mim
    o que vocês guardam de mim
    o que guardam sobre mim
    que dados vocês têm
    que dados vocês guardam
    que dados têm de mim
    é seguro
    isso é seguro
    isto é seguro
    é confidencial
    isso é confidencial
    é sigiloso
    isso fica em sigilo
    é privado
    quem lê isso
    quem lê isto
    quem pode ler isso
    quem lê minhas mensagens
delete =
    apagar
    apaga
    apague
    apagar tudo
    apaga tudo
    apague tudo
    apagar meus dados
    apagar os meus dados
    apague meus dados
    apaga meus dados
    apagar todos os meus dados
    apagar minha conta
    apagar a minha conta
    apagar tudo sobre mim
    quero apagar meus dados
    quero apagar tudo
    excluir
    excluir tudo
    excluir meus dados
    exclua meus dados
    excluir minha conta
    quero excluir meus dados
    quero excluir minha conta
    deletar
    deleta tudo
    deletar tudo
    deletar meus dados
    deletar minha conta
    eliminar
    eliminar tudo
    eliminar meus dados
    eliminar os meus dados
    eliminar a minha conta
    remover meus dados
    remover minha conta
    me esqueça
    me esqueçam
    esqueçam-me
restart =
    começar de novo
    começar outra vez
    começar do zero
    começar do começo
    começar do início
    recomeçar
    recomeçar tudo
    reiniciar
    reinicia
    resetar
    reset
    do zero
    do começo
    desde o início
    de novo do zero
    voltar ao início
    voltar ao começo
    quero começar de novo
    quero recomeçar
    quero começar do zero
    iniciar de novo
    novo começo
    zerar tudo
stop =
    para
    pare
    parem
    parar
    pára
    chega
    basta
    já chega
    parar mensagens
    pare de me escrever
    parem de me escrever
    pare de mandar mensagem
    pare de mandar mensagens
    parem de mandar mensagens
    para de mandar mensagem
    parar de receber mensagens
    não me escreva mais
    não me escrevam mais
    não me mande mais mensagens
    não me mandem mais mensagens
    não quero mais mensagens
    não quero receber mensagens
    não quero mais receber mensagens
    sem mais mensagens
    chega de mensagens
    descadastrar
    me descadastra
    quero me descadastrar
    descadastre meu número
    sair da lista
    me tira da lista
    me tirem da lista
    remover da lista
    cancelar inscrição
    cancelar subscrição
    silenciar
    silêncio
    me deixa em paz
    me deixe em paz
    me deixem em paz
    deixem-me em paz
    não perturbe
cancel =
    cancelar
    cancela
    cancele
    cancelar isso
    cancela isso
    cancelar por favor
    cansela
    canselar
    anular
    abortar
    sair
    quero sair
    quero cancelar
    desistir
    desisto
    deixa
    deixa pra lá
    deixa para lá
    deixe para lá
    esquece
    esqueça
    esquece isso
    não importa
    não precisa mais
    não quero mais
    melhor não
book =
    agendar
    agenda
    agendamento
    agendar horário
    agendar um horário
    agendar reunião
    agendar uma reunião
    agendar consulta
    agendar uma consulta
    agendar uma conversa
    agendar atendimento
    agendar um atendimento
    agendar com um consultor
    agendar com consultor
    agendar por favor
    fazer agendamento
    fazer um agendamento
    novo agendamento
    ajendar
    agenda um horário
    marcar
    marcar horário
    marcar um horário
    marcar hora
    marcar uma hora
    marcar reunião
    marcar uma reunião
    marcar consulta
    marcar uma consulta
    marcar atendimento
    marcar conversa
    marcação
    fazer marcação
    fazer uma marcação
    reservar horário
    reservar um horário
    reservar
    reserva
    quero agendar
    quero marcar
    quero agendar um horário
    quero marcar um horário
    quero agendar uma reunião
    quero marcar uma reunião
    quero agendar uma consulta
    quero marcar uma consulta
    quero fazer um agendamento
    gostaria de agendar
    gostaria de agendar um horário
    gostaria de marcar um horário
    gostaria de agendar uma consulta
    queria marcar um horário
    queria agendar
    queria agendar um horário
    preciso agendar
    preciso marcar um horário
    preciso de uma consulta
    quero um horário
    quero uma consulta
    quero uma reunião
    tem horário
    tem horário livre
    horário livre
    horários livres
    consulta
    uma consulta
    reunião
    uma reunião
    consultoria
    posso agendar
    posso marcar um horário
    como agendar
    como faço para agendar
    como marco um horário
bookings =
    agendamentos
    meus agendamentos
    os meus agendamentos
    meu agendamento
    o meu agendamento
    minha reunião
    minhas reuniões
    a minha reunião
    minha consulta
    minhas consultas
    meu horário
    meus horários
    minhas marcações
    a minha marcação
    minha marcação
    ver meus agendamentos
    ver meu agendamento
    ver agendamento
    ver minha consulta
    ver minha reunião
    minha reserva
    minhas reservas
    quando é minha reunião
    quando é minha consulta
    quando é meu agendamento
    quando é o meu horário
    que horas é minha reunião
    que horas é minha consulta
    cancelar agendamento
    cancelar meu agendamento
    cancelar o agendamento
    cancelar reunião
    cancelar minha reunião
    cancelar a reunião
    cancelar consulta
    cancelar minha consulta
    cancelar a consulta
    cancelar meu horário
    cancelar minha marcação
    desmarcar
    desmarcar reunião
    desmarcar consulta
    desmarcar minha consulta
    desmarcar meu horário
    quero desmarcar
    quero cancelar meu agendamento
    quero cancelar minha consulta
    remarcar
    remarcar reunião
    remarcar consulta
    remarcar minha consulta
    remarcar minha reunião
    remarcar meu horário
    quero remarcar
    reagendar
    reagendar reunião
    reagendar minha consulta
    quero reagendar
    mudar agendamento
    mudar meu agendamento
    mudar meu horário
    trocar meu horário
    alterar agendamento
    alterar meu agendamento
    adiar minha reunião
unknown =
    não sei
    nao sei
    ñ sei
    n sei
    num sei
    sei não
    sei lá
    não sei dizer
    não sei bem
    não sei ainda
    ainda não sei
    não faço ideia
    nem ideia
    sem ideia
    não tenho ideia
    não tenho certeza
    não tenho a certeza
    sem certeza
    não estou certo
    não estou certa
    não lembro
    não me lembro
    não me recordo
    não recordo
    esqueci
    eu esqueci
    esqueci me
    desconheço
    não conheço
    talvez
    quem sabe
    pode ser
    acho que não sei
    pular
    pula
    pula essa
    saltar
    próxima pergunta
    passo
    não posso dizer
    não depositei
    ainda não depositei
    não pedi
    ainda não pedi
    não solicitei
done =
    é só isso
    é só
    e so isso
    só isso
    só esses
    só estes
    somente isso
    apenas isso
    isso é tudo
    é tudo
    pronto
    prontinho
    já está
    está bom assim
    tá bom assim
    já terminei
    terminei
    terminado
    acabei
    acabou
    feito
    mais nada
    nada mais
    nenhum mais
    nenhum outro
    finalizar
    terminar
    concluir
    concluído
    fim
    suficiente
    continuar
    continua
    seguir
    próximo
    avançar
    ok pronto

month-1 =
    janeiro
    jan
    janero
    jane
    janeiru
month-2 =
    fevereiro
    fev
    feverero
    fevreiro
    fevr
month-3 =
    março
    marco
    mar
    marso
    marc
month-4 =
    abril
    abr
    abriu
month-5 =
    maio
    mai
    mayo
month-6 =
    junho
    jun
    junio
month-7 =
    julho
    jul
    julio
month-8 =
    agosto
    ago
    agost
month-9 =
    setembro
    set
    sete
    setenbro
    sept
month-10 =
    outubro
    out
    oitubro
    otubro
month-11 =
    novembro
    nov
    novenbro
month-12 =
    dezembro
    dez
    dezenbro
    desembro
explain =
    o que é
    o que e
    oq é
    oque é
    o que são
    o que significa
    o que quer dizer
    que significa
    qual o significado de
    significado de
    definição de
    definicao de
    define
    explica
    explique
    me explica
    pode explicar
    me diz o que é
    que é
    quem é
explain-end =
    significa
    significado
    quer dizer
    definição
    é o que
    em palavras simples
article =
    a
    o
    as
    os
    um
    uma
    palavra
    termo
story-words =
    história verdadeira
    histórias verdadeiras
    história
    histórias
    historia
    historias
    história de sucesso
    histórias de sucesso
    caso real
    casos reais
    exemplo real
    exemplos reais
    estudo de caso
    casos de sucesso
    história de uma empresa
    exemplos de pequenas empresas
office-words =
    instituto
    institutos
    inpi
    instituto de patentes
    escritório de patentes
    escritório de marcas
    instituto de marcas
    repartição de marcas
    instituto de pi
    instituto de propriedade intelectual
    onde registrar
    serviço de apoio
    balcão de apoio
    ajuda gratuita
    ajuda grátis
    ajuda local
    centro de apoio
    centros de apoio
    contato do instituto
    endereço do instituto
    diretório
system-words =
    pct
    sistema pct
    tratado de cooperação em matéria de patentes
    madri
    madrid
    sistema de madri
    sistema de madrid
    protocolo de madri
    protocolo de madrid
    acordo de madri
    haia
    sistema de haia
    sistema da haia
    acordo de haia
    acordo da haia
    lisboa
    ato de genebra
    convenção de paris
    convenção da união de paris
    convenção de berna
    membro
    membro de
    membro do
    membro da
    é membro
    membros
    país membro
    estado membro
    faz parte
    parte de
    pertence
    aderiu
    assinou
filler =
    a
    o
    as
    os
    um
    uma
    de
    do
    da
    dos
    das
    em
    no
    na
    para
    pra
    por
    sobre
    me
    meu
    minha
    nosso
    nossa
    algum
    alguma
    mostra
    mostrar
    dá
    diz
    por favor
    é
    são
    há
    tem
    onde
    qual
    que
    quem
    achar
    encontrar
    posso
    eu
    você
    quero
    ver
    ler
    país
    perto
    mais próximo
    contato
    endereço
    site
    página
    negócio
    empresa
    empresas
    firma
    pequena
    pequenas
    pequeno
    grátis
    gratuito
    gratuita
    já
    ainda
