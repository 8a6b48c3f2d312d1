# O que as pessoas escrevem quando querem algo do próprio serviço, e o que distingue uma pergunta
# de propriedade intelectual de qualquer outra. Um padrão por linha; a explicação está em locales/en/intents.ftl.

## Pedidos ao serviço

human =
    falar/falo/fala/conversar/converso/comunicar … pessoa/humano/humana/alguém/consultor/consultora/atendente/agente/operador/operadora/representante/especialista/funcionário/funcionária/gente !mediador !infrator !sócio !jornalista !marcar !agendar !copiou !concorrente !api
    falar/falo com vocês/vcs/você
    pessoa/gente real/verdade/viva/humana !foto !nome !filme !romance !livro
    ser humano !inventor !autor
    alguém real/verdade/vivo
    consultor/consultora/atendente/agente/operador/pessoa/humano por favor
    = humano
    = pessoa
    = consultor
    = consultora
    = atendente
    = agente
    = operador
    = representante
    = uma pessoa
    = alguém
    = sac
    passa/passe/passem/transfere/transfira/transferir/encaminha/encaminhe/conecta/conecte/liga/chama/chame me/para/pra/com/um/uma … pessoa/alguém/consultor/atendente/humano/operador/agente/colega !marca !direito !titular
    transferir/transfere/transfira … atendente/humano/consultor/atendimento
    quero/queria/preciso/gostaria/prefiro um/uma/de humano/consultor/consultora/atendente/pessoa/operador !agendar !marcar !marcas !patentes
    alguém … ajudar/ajude/atender/atenda/responder/responda/explicar/explique pessoalmente/diretamente/pessoa
    alguém/pessoa … atende/atenda/atender/responde/responda !copia
    tem/há alguém aí/real/atendendo/disponível/online
    me liga/ligue/liguem/ligar/telefona/telefone !marca !produto
    ligar/ligo/telefonar/telefono para/pra vocês/alguém/instituto/atendente
    número/telefone/whatsapp/zap … vocês/instituto/atendimento/consultor/ligar/contato
    qual o seu/telefone/número telefone/contato/whatsapp
    não … robô/robo/bot/máquina !patente !inventei !invento !burro !banho !merda !lixo
    robô/robo/bot/máquina … inútil/pessoa/humano/alguém/cansado/cansada/burro/chato !inventei !patente !desenho !burro !banho !merda !lixo
    cansado/cansada/cheio/cheia/saco … robô/robo/bot/menu/opções !burro !banho !merda !lixo
    você/vc/isso/aqui é robô/robo/bot/humano/máquina !burro !banho !merda !lixo
    atendimento/apoio/suporte ao/humano/cliente !marca
    ajuda humana/pessoal/personalizada
    fale conosco
    robô/robo … humano/pessoa/atendente !burro !banho !merda !lixo

book =
    quero/queria/gostaria/preciso/desejo … agendar/agendamento/marcação !cancelar !mudar !remarcar !desmarcar !livro
    quero/queria/gostaria/preciso de/um/uma consulta/reunião/horário/atendimento/videochamada/agendamento !cancelar !mudar !remarcar !desmarcar !trocar !não !marca
    agendar/agende/agendo/agenda/marcar/marque/marco/reservar/reserve/fazer/combinar/pedir/solicitar/ter um/uma/o/a consulta/reunião/horário/hora/atendimento/conversa/videochamada/chamada/ligação/sessão/agendamento/marcação !cancelar !mudar !remarcar !capa !marca !sócio !investidor !licenciado
    agendar/agende/agendo/marcar/marque/reservar … consulta/reunião/horário/atendimento/conversa/videochamada/chamada/consultor/especialista/atendente !cancelar !mudar !hotel !marca
    marcar/agendar/marca/agenda … consulta/reunião/horário/hora/atendimento !registrar !registro !nome !patente !cancelar !remarcar !desmarcar !mudar
    consulta/reunião/horário/agendamento/atendimento … possível/disponível/favor/amanhã/hoje/segunda/terça/quarta/quinta/sexta/semana/consultor/vídeo/livre/vago !cancelar !mudar !remarcar !desmarcar !trocar !passar !preciso !marca !livro
    quando … disponível/livre/vaga/horário/agenda/consultor/atende
    tem/há/têm horário/vaga/agenda livre/disponível/amanhã/hoje/semana/segunda/terça/quarta/quinta/sexta
    horário/horários/vaga/vagas livre/livres/disponível/disponíveis
    reunir/encontrar/encontro/reunião com consultor/consultora/especialista/vocês/alguém
    videochamada/videoconferência/reunião/chamada com/por/de consultor/vocês/zoom/meet/vídeo
    que/quais horários/horas/dias … atendem/têm/tem/disponíveis
    = agendar
    = agendamento
    = consulta
    = reunião
    = reservar
    = marcação
    = marcar horário
    = agendar reunião

reschedule =
    remarcar/remarque/remarco/reagendar/reagende/reagendo/adiar/adio/antecipar !publicação !lançamento !pagamento !audiência
    mudar/mude/mudo/trocar/troco/troque/alterar/altero/passar/transferir/mover/adiar/antecipar … reunião/consulta/agendamento/marcação/videochamada/atendimento !pedido !prioridade !prazo !publicação !marca
    mudar/mude/mudo/trocar/troco/alterar/passar … meu/minha/o/a/de horário/hora/data/dia … reunião/consulta/agendamento/marcação
    mudar/trocar/alterar o/a/meu/minha/de horário/hora/data !pedido !prioridade !depósito !patente !marca
    outro/outra/nova/novo/diferente horário/hora/data/dia … reunião/consulta/agendamento/marcação/atendimento
    reunião/consulta/agendamento/marcação/atendimento … outro/outra/mudar/trocar/passar/remarcar/tarde/cedo/antes/depois horário/hora/dia/data/segunda/terça/quarta/quinta/sexta/semana
    não … posso/consigo/vou/poderei/dá ir/comparecer/chegar/amanhã/hoje/segunda/terça/quarta/quinta/sexta … outro/outra/mudar/trocar/passar/remarcar/melhor
    passar/passa/passe/mudar/muda/deixar para/pra segunda/terça/quarta/quinta/sexta/amanhã/próxima/tarde

cancel =
    cancelar/cancela/cancele/cancelem/cancelo/desmarcar/desmarca/desmarque/desmarco/anular/excluir/apagar/cancelamento … reunião/consulta/agendamento/horário/marcação/reserva/videochamada/atendimento !marca !patente !contrato !hotel
    quero/preciso/vou/queria/gostaria/pode/posso … desmarcar/desmarca/desmarque !marca !máquina !patente !inventei !aparelho
    reunião/consulta/agendamento/marcação/reserva … cancelar/cancela/cancele/cancelada/desmarcar/desmarque
    reunião/consulta/agendamento/marcação … não … posso/vou/consigo/preciso/quero/ir !outra !outro !mudar !trocar !passar !remarcar
    não preciso/quero mais/da/de/a reunião/consulta/agendamento/marcação/atendimento !mudar !outra
    não … posso/vou/consigo/poderei ir/comparecer … reunião/consulta/agendamento/amanhã !outra !outro !mudar !trocar !passar !remarcar !mediação !arbitragem
    = cancelar
    = cancele
    = desmarcar
    = anular
    = cancelar reunião

language =
    falar/fala/falo/falam/escrever/escreve/escreva/responder/responde/responda/continuar/continua/mudar/muda/mude/trocar/atender/atendem em/para/pra/o inglês/francês/árabe/espanhol/chinês/mandarim/russo/português/hindi/suaíli/swahili/indonésio/alemão/italiano/crioulo
    fala/falam/tem/têm/entende/entendem/atendem/pode/podem/há … em/o inglês/francês/árabe/espanhol/chinês/mandarim/russo/português/hindi/suaíli/swahili/indonésio !pedido !depositar !traduzir !tradução !registrar !patente
    fala/falam/tem/têm/entendem inglês/francês/árabe/espanhol/chinês/russo/português/hindi/suaíli/indonésio
    mudar/muda/mude/trocar/troca/troque/outro/outra/escolher/alterar/selecionar idioma/língua !pedido !tradução !patente !programa
    não entendo/falo/leio inglês/francês/árabe/espanhol/português !carta !reivindicações
    em inglês/francês/árabe/espanhol/chinês/russo/português/hindi/suaíli/indonésio por/favor/pfv/pf
    idioma/língua errado/errada
    = inglês
    = francês
    = árabe
    = espanhol
    = português
    = chinês
    = russo
    = hindi
    = suaíli
    = indonésio
    = idioma
    = english
    = em inglês
    = em português

delete =
    apagar/apague/apaguem/apaga/excluir/exclua/excluam/exclui/deletar/delete/deleta/eliminar/elimine/remover/remova/remove/limpar/esquecer meu/meus/minha/minhas/todo/todos/toda/todas/tudo/o/os dado/dados/informação/informações/conta/conversa/chat/histórico/mensagens/cadastro !marca !marcas !anúncio !concorrente !página !publicação
    apagar/apague/apaga/excluir/exclua/eliminar/deletar/remover tudo … sobre/mim/sabem/guardam/guardaram/têm/disse/escrevi
    exclusão/eliminação/remoção … dados/informações/conta/pessoais !marca
    direito ao esquecimento
    lgpd … apagar/excluir/pedido/dados
    esqueça/esqueçam/esquece me/de mim !concorrente
    que/quais dados/informações … têm/guardam/sabem/tem mim/meus
    não guardem/guarde/armazenem/salvem meus/minhas/meu dados/informações/mensagens
    = apagar
    = excluir
    = apagar tudo
    = deletar
    = apagar meus dados

restart =
    começar/recomeçar/iniciar/voltar/começa/recomeça de/do/ao novo/zero/início/começo/outra !vender !negócio !prazo !empresa
    voltar/volta/ir/retornar ao/para/pro/o início/começo/menu !país
    menu principal/inicial
    desde o início/começo
    do início/zero/começo
    reiniciar/reinicia/resetar/reseta/zerar !máquina !aparelho !invenção !prazo !celular !telefone !modem
    errei/enganei/apertei/toquei/escolhi/cliquei/marquei … botão/opção/resposta/errado/errada/início !patente
    me enganei/confundi
    nova conversa/sessão
    = reiniciar
    = reset
    = menu
    = início
    = recomeçar
    = começar de novo
    = voltar

opt-out =
    pare/parem/para/parar/chega/deixe/deixem de mandar/enviar/escrever/avisar/lembrar/mensagem/mensagens/incomodar
    não … mande/mandem/envie/enviem/escreva/escrevam/quero/desejo/receber mais/mensagens/mensagem/lembretes/lembrete/notificações/avisos !concorrente !cliente
    não me escreva/escrevam/mande/mandem/envie/enviem/incomode/incomodem/contate
    me descadastra/descadastre/descadastrar/remova/tira/tire lista/me/mensagens/número !marca
    descadastrar/descadastre/descadastra
    cancelar inscrição/assinatura/subscrição
    desativar/desligar/silenciar/sem/parar/remover lembretes/lembrete/notificações/mensagens/avisos
    me deixa/deixe/deixem em paz
    deixem-me em paz
    = pare
    = parem
    = chega
    = basta
    = stop
    = descadastrar

urgent =
    matar/mato/suicidar/enforcar/cortar me/vou/quero/vai/diz/vontade/ameaça/eles/ele !mercado !marca !concorrência !preço
    suicídio/suicida/suicidar
    não quero/aguento viver/vida/mais !marca !plataforma !cliente
    quero/queria/prefiro/vou morrer !marca
    tirar/acabar … minha vida !prazo !patente !proteção !produto
    acabar com tudo
    melhor morto/morta
    ameaça/ameaçam/ameaçou/ameaçaram/ameaçando/ameaçado … morte/matar/pistola/arma/faca/família/atirar !processar
    pistola/arma/faca/revólver … porta/fora/casa/matar/ameaça/aqui/loja/cabeça !patente !desenho !inventei !brinquedo !jogo !fabrico
    homem/cara/alguém/ladrão armado/armada !força
    armado/armada … porta/casa/loja/rua/aqui !inventei !concreto !exército
    porta/casa/loja … pistola/arma/faca/revólver !patente !desenho !inventei !brinquedo !fabrico
    bate/bateu/batendo/espanca/espancou/agride/agrediu me/em/marido/esposo/companheiro/filho/filha !preço !concorrente
    infarto/enfarte/derrame/avc
    ataque cardíaco/coração
    dor peito
    não consigo/consegue respirar
    não respira/respirando
    sangrando/sangra/sangue … muito/parar/para/ajuda !cor !tinta
    inconsciente/desmaiou/desmaiada/desmaiado … chão/pessoa/homem/mulher/mãe/pai/ajuda/caiu !uso
    ambulância … chamem/chamar/preciso/urgente/mandem/ajuda/uma
    engoliu/tomou/bebeu/engoli/tomei veneno/remédios/comprimidos/cloro/ácido/água sanitária/inseticida
    overdose
    incêndio/incendiando/queimando/fogo … casa/oficina/loja/prédio/fábrica/agora/ajuda !patente !inventei !alarme
    pegando fogo !vendas !mercado
    preso/presa/presos … incêndio/escombros/elevador/enchente
    emergência … ambulância/polícia/médica/médico/hospital/bombeiros
    samu
    fogo/incêndio/fumaça/fumo/chamas/pegando/pegou … presos/presa/dentro/gente/socorro/crianças/oficina/cozinha/fábrica/galpão/loja/casa/rápido/armazém !extintor !alarme !detector !patente !inventei !seguro
    pegou/pegando/está/tá fogo !mercado
    socorro
    explodiu/explosão … gás/feridos/caldeira/botijão/gente
    vazamento/cheiro/vazando/fuga gás !detector !sensor
    choque/corrente … levou/tomou/elétrico/apanhou/eléctrico caído/respira/desmaiou/fio/acorda/morreu
    eletrocutado/eletrocutou/electrocutado
    mal/quase/parou/não respira/respirar/respirando
    engasgou/engasgado/engasgada/sufocando/asfixia/afogando/afogou/afogado !mercado !dívida
    engoliu/bebeu/tomou/comeu/inalou/ingeriu/respirou soda/cáustica/água_sanitária/solvente/thinner/gasolina/bateria/pilha/veneno/chumbinho/lixívia/detergente/inseticida/agrotóxico/químico/remédios
    desmaiou/convulsionando/convulsão/desacordado/desacordada
    não acorda/reage/responde … caiu/bateu/mãe/pai/filho/bebê
    dor/aperto/pressão peito
    não quero/aguento/consigo/suporto mais viver/vida/existir/vivo/viver
    quero/vontade/penso/melhor/preferia morrer/sumir/matar/enforcar/desaparecer !marca !mercado
    me matar/enforcar/cortar/jogar/suicidar … quero/vou/penso/vontade/ponte/prédio
    tirar/acabar/terminar minha/própria vida
    ameaçando/ameaça/ameaçou/apontando/apontou … faca/arma/facão/revólver/catana/morte/matar/queimar
    quer/vai/vão/querem me/nos matar/bater/espancar/sequestrar !mercado !marca
    sequestraram/sequestrado/sequestrada/sequestro/raptaram/raptado !domínio !dados
    estuprou/estupro/violou/abusou … me/filha/menina/criança/minha !marca !patente !direito !contrato
    criança/bebê/bebé/filho/filha … engoliu/engasgou/respira/perigo/sumiu/queimou/afogando/raptaram !brinquedo !marca
    acidente … feridos/ferido/sangue/grave/ambulância/preso/socorro !seguro !patente
    dedo/mão/braço/serra … cortou/decepou/arrancou sangue/sangrando/máquina/socorro

## De que trata uma mensagem

# Palavras que por si só fazem uma mensagem tratar de propriedade intelectual.
subject =
    marca/marcas !carro !celular !moto !carros !consulta !horário !reunião !barata !boa
    marca/marcas … registrar/registro/registar/registo/registrada/registada/pedido/renovar/oposição/minha/classe/logo/nome/parecida/coletiva/mista/nominativa
    logomarca/logomarcas
    patente/patentes/patentear/patenteado/patenteada/patenteável/patenteei/patenteia !militar !exército !sargento
    patente/patentes … invenção/invento/inventei/modelo/utilidade/internacional/mundial
    direito/direitos autoral/autorais
    direito/direitos de autor/autores/autoria
    copyright
    direitos conexos/morais/patrimoniais
    autoria
    propriedade intelectual/industrial
    invenção/invenções/invento/inventos/inventei/inventou/inventar/inventor/inventora/inventores/inventado/inventamos
    infração/infrações !trânsito !multa !carro !velocidade
    infringir/infringe/infringindo/infrinjo
    violar/violação/violei/violando direito/direitos/marca/patente/autorais
    falsificação/falsificações/falsificado/falsificados/falsificar/falsificada !documento !nota !assinatura !cédula
    contrafação/contrafeito/contrafeitos/contrafacção
    pirataria/pirata/piratas/pirateado/pirateiam
    plágio/plagiar/plagiou/plagiaram/plagiado
    royalty/royalties
    pct
    ompi
    wipo
    inpi/euipo/uspto/epo/aripo/oapi/kipi/ipi/indecopi
    pi !raspberry
    dpi
    rpi
    gru … inpi/marca/patente/taxa
    upov
    udrp
    saci-adm
    cybersquatting/ciberocupação
    tradesecret
    segredo/segredos comercial/comerciais/industrial/industriais/negócio
    know-how
    knowhow
    conhecimento/conhecimentos tradicional/tradicionais
    nda
    confidencialidade
    acordo/termo/contrato/cláusula de confidencialidade/sigilo/divulgação
    modelo/modelos de utilidade
    patente menor/pequena
    desenho/desenhos industrial/industriais/registrado/registado/comunitário/internacional
    registrar/registro/registar/proteger/copiar/copiaram/copiam/copiou/roubaram desenho/desenhos/design/forma/estampa
    design/desenho … registrar/registo/registro/proteger/copiaram/copiado
    indicação/indicações geográfica/geográficas
    indicação procedência
    denominação/denominações de origem
    igp/dop
    marca coletiva
    marca/marcas de certificação/garantia
    variedade/variedades vegetal/vegetais/protegida/protegidas/nova/novas/planta
    cultivar/cultivares !horta !jardim
    melhorista/melhoristas/obtentor/obtentores
    sistema/acordo da/de haia
    sistema/protocolo/acordo/registro/registo de madri/madrid
    marca internacional/madri/madrid
    mediação/mediador/mediadora
    arbitragem/árbitro/arbitral !futebol !jogo !gol !partida
    anterioridade/anterioridades
    busca/pesquisa marca/patente/anterioridade/registro
    estado da técnica
    atividade inventiva
    novidade … patente/invento/invenção/desenho/exame/absoluta/perder
    liberdade de operação/exploração
    licenciante/licenciado/sublicença/licenciamento !carro !veículo !ambiental
    franquia/franquias/franquear/franqueado/franqueador/franchising !seguro !internet
    domínio público
    creative commons
    código aberto/fonte
    uso justo
    reivindicação/reivindicações !salário !sindicato
    período/prazo de graça
    prioridade … data/pedido/patente/marca/direito/meses/prazo
    classe/classes/classificação nice
    nome/nomes comercial/comerciais/empresarial
    nome fantasia
    domínio/domínios site/internet/com/registrado/roubado/página/nome/br
    nome/nomes de domínio
    concorrência desleal
    oposição … marca/pedido/registro/apresentaram/recebi
    caducidade … marca/patente/uso
    má fé
    ecad
    patentscope/espacenet
    depositante/depositantes

# Palavras que costumam estar nessas mensagens, mas não só nelas.
context =
    o/que … registrar/registro/registar/proteger/protejo primeiro/antes/produto/vender/vendo
    vendo/faço/fabrico … registrar/registro/proteger/protejo primeiro/rótulo/nome/etiqueta
    logo/logos/logotipo/logotipos
    slogan/bordão/lema
    nome … registrar/registro/registado/registrado/proteger/tomado/usado/usa/usam/usar/parecido/igual/mesmo/copiou/copiaram/negócio/empresa/loja/produto/restaurante/banda/grupo/meu/dono/vale/vila/roubaram/ocupado/pizzaria/padaria
    meu/nosso nome
    que/o posso/devo/dá/preciso registrar/proteger/patentear
    ideia/ideias
    proteger/protejo/proteção/protegido/protegida/protege/proteja/protegem
    copiar/copia/cópia/cópias/copiou/copiaram/copiam/copiado/copiando/copiei/copie/copiada !xerox !papel !chave !rg !documento
    roubar/roubou/roubaram/roubam/roubado/roubando … ideia/ideias/design/desenho/nome/foto/fotos/logo/código/receita/receitas/música/conteúdo/lista/clientes/domínio
    imitar/imitação/imitações/imitam/imita/imitando
    falso/falsos/falsa/falsas/fake/réplica/réplicas … produtos/produto/bolsas/artigos/mercadoria/cópias/perfil/página
    chineses/china … cópias/cópia/produto
    registrar/registro/registar/registrado/registrei … nome/ideia/produto/logo/desenho/obra/música/livro/software/app/aplicativo/marca/receita
    licença/licenças/licenciar … música/software/uso/usar/marca/tecnologia/foto/imagem/contrato/logo/fabricar/exclusiva
    protótipo/protótipos
    quem me copia/copiou/imita
    receita/receitas/fórmula/fórmulas … segredo/secreta/proteger/empregado/funcionário/ex/concorrente/roubou/roubaram/copiou/dono/contar
    segredo/segredos/secreta/secreto/sigilo/sigiloso
    concorrente/concorrentes/concorrência
    exclusividade/exclusiva/exclusivo/monopólio
    direitos
    dono/dona/donos/pertence/pertencem/proprietário/titular … quem/logo/marca/código/invento/obra/foto/nome/música/desenho/aplicativo
    de quem … é/fica/são … código/logo/foto/invenção/marca/música/desenho
    quem … dono/pertence/fica/titular
    canção/canções/música/músicas/letra/livro/livros/romance/foto/fotos/fotógrafo/fotografia/fotografias/filme/ilustração/ilustrações/ilustrador/pintura/poema/vídeo/vídeos/podcast/coreografia … proteger/registrar/registo/usar/copiaram/direitos/dono/postar/minha/roubaram/cobra/loja/permissão/catálogo/reels/youtube/tiktok
    autônomo/freelance/freelancer/freela/terceirizado/programador/designer/agência
    software/app/aplicativo/código/algoritmo/programa … proteger/registrar/dono/copiaram/copiar/fonte/fez/pertence/entregar/roubou/licença
    prova/provas … cópia/copiou/copiaram/copiam/juntar/guardar/reunir/autor/minha/meu
    paródia/remix/sample/cover
    carta/notificação/intimação … advogado/marca/logo/parar/cópia/uso/extrajudicial
    notificação extrajudicial
    processar/processo/processaram/processado/justiça/tribunal/ação … marca/nome/logo/cópia/desenho/licença/sócio/contrato/patente
    aduana/alfândega/receita federal … falsos/falsificados/cópias/marca/mercadoria/apreender/retida
    amazon/mercado/etsy/alibaba/facebook/instagram/tiktok/shopee/olx/aliexpress … cópia/copia/copiam/falso/falsos/denunciar/derrubar/derrubaram/anúncio/produto/marca/livre
    semente/sementes/variedade/muda/mudas/híbrido/viveiro
    origem/tradicional/artesanal/artesãos/artesanato
    renovar/renovação/prorrogar/prorrogação/vence/vencimento/vencer/caduca/expira
    classe/classes … registrar/produtos/serviços/escolher/roupa
    agente/advogado/procurador … marcas/patentes/patente/marca
    boleto/cobrança/golpe/fatura … marca/patente/registro/publicar/internacional/wipo/inpi
    valoração/avaliar/avaliação/quanto … marca/patente/intangível/portfólio
    investidor/investidores
    divulgar/divulgação/divulguei/publiquei/publicado/publicar/mostrei/mostrar/feira/exposição
    distribuidor/fabricante/fábrica/fornecedor/terceirizada … nome/marca/desenho/copiou/cópia/registrou/contrato/segredo/fórmula/contar/vende
    empregado/empregada/funcionário/funcionária/trabalhador/patrão/cozinheiro/ex … invento/inventou/receita/receitas/segredo/lista/clientes/copiou/criou/desenhou/dono/peça
    sócio/sócios/sócia/cofundador/irmão/parceiro … marca/nome/separamos/fica/logo/metade/patente
    transferência tecnologia/tecnológica
    requisitos … marca/patente/registrar
    exame/examinador/examinam/exigência/indeferimento/indeferiram/indeferido/recusa/recusaram … marca/patente/pedido/desenho/instituto
    inventei/inventar/melhoria/melhorei/melhorar/desenvolvi/desenhei/criei/fabriquei … máquina/aparelho/ferramenta/produto/moinho/peça/sistema/dispositivo/forma/motor
    forma/formas/aparência/visual/estampa/embalagem/garrafa/rótulo/frasco … copiem/copiaram/copiam/proteger/registrar/evitar/desenhei
    design/desenho/desenhos/designer/desenhei
    internet/google/pinterest/youtube/tiktok/reels … foto/fotos/imagem/imagens/música/vídeo
    países/país/exterior/estrangeiro/fora/exportar/exporto … marca/patente/nome/registrar/desenho/proteger/registrada/produto
    rótulo/etiqueta … própria/vendo/registrar/nome

off-topic =
    registrar/registro/emplacar/placa/emplacamento/licenciamento carro/veículo/moto/filho/bebê/nascimento/casamento/caminhão
    abrir/criar/registrar/montar/constituir empresa/firma/cnpj/mei/ltda/sociedade !nome !marca !logo !registrada
    cnpj/cpf/mei/das/nif/nuit/simples … abrir/tirar/consultar/declarar/regularizar/como/atrasado !marca
    carteira/carta/cnh de/motorista/condução/habilitação
    cnh/detran/habilitação
    licença/alvará/permissão de/para funcionamento/municipal/construção/maternidade/caça/pesca/ambiental/obra/armas/médica
    barato/barata/baratos/baratas tênis/sapato/celular/carro/roupa/computador/comida/casa/terreno/voo/passagem !cópia !falsos
    quanto/preço … iphone/celular/carro/moto/gasolina/pão/passagem/cimento/geladeira/notebook/aluguel/consulta/dólar !patente !marca !registrar !inventei !capinha !registro
    comprar/alugar/vender/arrendar casa/carro/terreno/apartamento/celular/moto
    plantar/regar/adubar/semear/podar … tomate/tomates/jardim/vaso/varanda/flores/verduras/horta !variedade !protegida
    internet/wifi/rede lenta/lento/velocidade/senha/caiu/cai
    vizinho/vizinhos/vizinha … barulho/festa/cachorro/árvore/lixo/muro
    ônibus/trem/comboio/autocarro/voo/avião/táxi/passagem/bilhete … para/de/quando/próximo/hora
    entediado/entediada/triste/sozinho/sozinha/feliz estou/tô/sinto
    imposto/impostos/irs/icms/iva/renda/ir … declarar/declaro/pagar/pago/empresa/loja/quanto/restituição !royalties !licença !marca
    pizza/café/chá/almoço/jantar/lanche/comida … fazer/faço/gosta/preparo/cozinho/favorita !marca !nome !registrar !denominação
    receita/cozinhar/cozinho/preparar/assar/fazer/faço … arroz/frango/bolo/pão/sopa/feijão/peixe/macarrão/carne/forno/feijoada/brigadeiro !patente !proteger !segredo !registrar !nome !vendo !marca
    natal/páscoa/carnaval/feriado/ramadã … quando/cai/é
    emagrecer/perder peso/barriga/quilos
    devolver/devolução/reembolso/garantia/estorno … dinheiro/comprei/loja/geladeira/vendedor !marca !banco
    geladeira/torneira/banheiro/máquina/cano … consertar/arrumar/pinga/vaza/quebrou/lavar !inventei !patente
    roubaram/roubou/assaltaram/assalto/furtaram … celular/carteira/carro/casa/bolsa/moto
    filme/série/netflix … recomenda/indica/assistir/bom
    dólar/euro/real/kwanza/metical … câmbio/converter/cotação/hoje
    notícias … hoje/últimas
    excel/python/java/javascript/html … código/função/fórmula/escreve/fazer/ordenar !licença !direitos
    quem é/foi/era presidente/rei/ministro/papa
    presidente/governador/prefeito/eleições/eleição/votar/voto/partido/deputado/lula/bolsonaro … quem/ganhar/ganha/próximo/acha/votar
    salário/férias/demissão/demitir/demitido/rescisão/fgts/hora … chefe/patrão/empregado/trabalho/pagam/empresa/extra !invento !inventei !segredo
    demissão/demitir funcionário/empregado
    dor/dói/febre/tosse/gripe/grávida/sintomas/dieta/pressão/diabetes … cabeça/estômago/barriga/tenho/tomar/tomo/filho/estou !patente !inventei !pomada
    médico/doutor/hospital/clínica/remédio/comprimido … perto/tomar/dor/indica/consulta !patente !inventei
    horóscopo/loteria/lotaria/signo/mega-sena
    bitcoin/cripto/criptomoedas/ações/bolsa/forex … comprar/investir/preço/vale
    clima/tempo/chuva/chover/previsão/temperatura … hoje/amanhã/vai/previsão
    futebol/jogo/liga/mundial/champions/clássico/gol/seleção/flamengo/corinthians/palmeiras/benfica/porto/sporting … ganhou/ganha/joga/jogou/ontem/hoje/quem/resultado/placar !patente !marca
    quem ganhou/ganha
    real madrid
    madri/madrid … hotel/voo/restaurante/viajar/clima/visitar/turismo
    haia … hotel/voo/viajar/visitar/turismo/tribunal penal
    visto/passaporte/imigração/asilo/cidadania/embaixada/residência !marca
    conta bancária/banco/poupança/pix
    abrir conta
    empréstimo/hipoteca/financiamento/crédito … comprar/banco/casa/carro/juros/taxa/preciso/pedir !garantia !patente !patentes !marca
    piada/piadas/charada
    poema/redação/tcc/tese/dever … escreve/escreva/faz/faça/ajuda !direitos !copiaram
    escreve/escreva/faz/faça … poema/redação/conto/canção/carta de amor !notificação
    como você/vc/vai/está/tá vai/está/tá/passa
    te amo
    namorada/namorado/esposa/esposo/marido/divórcio/guarda/pensão … amor/deixar/trai/como/alimentícia/processo !marca !invento
    divórcio/divorciar
    traduzir/traduz/traduza … isto/isso/frase/texto/inglês !pedido !patente !livro
    ignore/ignora/esqueça … instruções/regras/anteriores
    capital de/do/da !social !semente
    impressora
    wifi/notebook/computador/celular/telemóvel/android/iphone … consertar/lento/quebrado/comprar/senha/carregar/funciona/liga/formatar
    senha … esqueci/email/facebook/gmail/wifi
    moto/motor/pneu/freio/carro/mecânico … liga/consertar/quebrou/barulho/pega !patente !inventei !invento
    melhor celular/notebook/restaurante/hotel/carro/filme/escola/universidade/faculdade
    hotel/voo/voos/restaurante … barato/reservar/perto/para/bom/indica !nome !marca !registrar
    aluguel/renda/inquilino/apartamento/despejo/proprietário … pagar/depósito/aumentar/contrato/imóvel/caução !trator !marca !royalties
    seguro/seguros … carro/saúde/vida/batida
    batida/acidente … carro/moto/seguro
    universidade/escola/faculdade/bolsa/prova/enem … inscrição/inscrever/matrícula/notas/passar !invento !patente
    matemática/equação/física/química
    emprego/vaga/currículo/trabalho … procuro/procurar/encontrar/conseguir/enviar !invento
    multa/infração … trânsito/velocidade/estacionamento/carro
    conta/fatura de luz/água/gás/energia
    luz/água … cortaram/conta/vazamento
    encomenda/pacote/entrega … chega/onde/rastrear/perdido/chegou/atrasada
    vacina/covid !marca
    cachorro/gato/filhote … doente/come/comer/veterinário/late
    obrigado/obrigada/valeu !marca !patente
    merda/porra/idiota/imbecil/burro/otário
    kkk/kkkk/kkkkk/rsrs/haha
    teste teste
    sentido da vida
    que horas/dia são/é hoje
    patente militar/exército/sargento/coronel
    melhor/melhores/boa/qual/que/recomenda/indica marca/marcas de/geladeira/celular/carro/tv/pneu/notebook/fogão/tênis/ventilador/máquina/frigorífico/telemóvel/tinta/cimento/leite/colchão !registrar !registar !proteger !minha
    marca … geladeira/celular/telemóvel/pneu/pneus/tv/televisão/notebook/fogão/frigorífico/colchão/tênis/máquina melhor/boa/indica/recomenda/comprar/compensa/dura !registrar !registar !proteger !minha !cópia
    segredo/truque/segredos … feijão/arroz/bolo/pão/feijoada/moqueca/caldo/massa/churrasco/brigadeiro/bacalhau/pudim/frango/molho/funge/muamba grosso/fofo/soltinho/crocante/bom/macio/gostoso/perfeito/ficar/fica !proteger !funcionário !empresa !vendo !concorrente
    segredo/segredos felicidade/sucesso/casamento/juventude/amor/beleza/vida
    cópia/duplicado/xerox/fotocópia chave/chaves/passaporte/certidão/rg/cpf/diploma/carteira/bilhete
    renovar/tirar/renovo/tiro/emitir carteira/cnh/carta/passaporte/rg/habilitação/visto/bilhete
    licença/alvará/carta/carteira … motorista/condução/conduzir/bebidas/álcool/caça/pesca/maternidade/habilitação/funcionamento/bar
    registrar/registar/registro/registo/matricular/inscrever filho/filha/bebê/bebé/criança/escola/carro/moto/casamento/nascimento/chip/cartão/conta/imóvel/terreno
    ignora/ignore/esqueça/esquece/desconsidere instruções/regras/anteriores/tudo/previous/prompt
    ignore/forget/disregard previous/instructions/all/rules
    system prompt
    prompt sistema/inicial/system
    você/tu/vc é/és agora/dan/hacker
    finja/aja/atue/faz/finge ser/como/que/conta
    burro/inútil/idiota/lixo/merda/otário/imbecil/estúpido/estupido/porra/caralho/fdp/desgraçado robô/robo/bot/você/vc/tu/seu/presta/não/nada/vai
    não serve/presta pra/para nada
    vai tomar/se banho/cu/foder/catar
    tela/celular/telemóvel/ecrã/geladeira/notebook … quebrou/quebrada/rachou/caiu/partiu/conserto/arrumar/trincou/liga/carrega !patente !inventei !marca
    preço/quanto … gasolina/cimento/arroz/ouro/dólar/picanha/iphone/carne custa/está/vale/preço
    vai/será chover/chove/nevar/frio
    emprego/trabalho/vaga/estágio … procuro/procurando/preciso/arrumar/arranjar/currículo !invento !inventei
    muito/valeu/brigado/obrigado/obrigada/obg ajuda/mesmo/atendimento
    resolver/resolve/calcula/ajuda equação/dever/lição/tarefa/matemática/conta/prova
    conquistar/namorar/apaixonado/apaixonada ela/ele/menina/crush/garota/como/estou
    asdf/qwerty/kkkk/kkkkk/rsrs
    deus/jesus/igreja/missa/bíblia/orar/rezar … existe/acredita/horas/crê/ora

# Sequências de palavras em que uma palavra do ramo quer dizer outra coisa.
other-sense =
    marcar/marca/marque/marco consulta/médico/dentista/gol/presença/encontro
    marca/marcas de nascença/pele/queda/expressão/sol/batom
    marcas no/na rosto/pele/corpo
    marca páginas/texto/passo
    patente militar/sargento/coronel/exército
    cópia/cópias de/da/do/das chave/chaves/rg/cpf/identidade/documento/certidão/passaporte
    certidão/certificado de nascimento/casamento/óbito/escola/vacina
    copiar e colar
    registro/registrar civil/nascimento/casamento/geral/boletim
    boletim de ocorrência
    licença maternidade/paternidade/médica/ambiental/prêmio
    com licença
    desenho animado/infantil/animados
    desenhar/desenho para colorir
    receita federal/médica/azul
    segredo/segredos do/da/para felicidade/sucesso/casamento/vida/cofre
    classe média/social/executiva/econômica
    aula/aulas de
    domínio da/do matéria/inglês/bola
    oposição ao/do governo/presidente
    partido/partidos de oposição
    modelo de/fotográfico/moda carta/currículo/agência/contrato aluguel/passarela
    quem inventou/inventaram o/a
    autor do/da gol/livro/frase/crime
    origem da/do palavra/vida/universo/humanidade
    preço justo
    proteger a/o/minha/meu pele/casa/rosto/filho/filhos/cabelo/família
    proteção contra/solar sol/mosquitos/chuva/covid/ladrões/solar
    renovar/renovação o/a/minha/meu/da/do cnh/carteira/passaporte/visto/assinatura/seguro/matrícula/documento
    pedido de/do casamento/namoro/demissão/pizza/comida/delivery/ifood
    depósito bancário/caução/pix/dinheiro
    depósito em/na/no conta/banco/dinheiro
    ouvir/escutar/tocar/toca música/músicas
    música/filme/livro favorito/favorita/preferida
    bom/boa/melhor livro/filme/série ler/assistir
    semente/sementes … onde comprar
    vender mais
    site … grátis fazer/criar
    infração de trânsito
    família real
    prato principal
    jogar/joga futebol/bola/xadrez
    prioridade na/no/de fila/idoso/idosos/gestante
    recurso de/da multa/enem
    recursos humanos
    franquia do/de seguro/dados/internet
    indicação de filme/livro/restaurante/médico
    juiz de futebol/paz
    marca/marcas de/geladeira/celular telemóvel/tv/carro/pneu/fogão/notebook/frigorífico/tênis/colchão/cimento
    melhor/boa/qual/melhores marca/marcas de/geladeira/celular/tv/pneu
    segredo/segredos do/da/de/para feijão/arroz/bolo/felicidade/sucesso/casamento/feijoada/pão/juventude
    cópia/cópias da/de/do chave/chaves/passaporte/certidão/carteira/rg
    licença/carta de/para maternidade/condução/motorista/pesca/caça/bebidas/funcionamento
    registro/registo civil/nascimento
    direitos humanos

# Palavras da vida diária que quase nunca aparecem em perguntas de propriedade intelectual. Cada uma fala um pouco contra.
elsewhere =
    passaporte visto embaixada imigração asilo cidadania refugiado mala malas voo aeroporto avião embarque trem comboio ônibus autocarro táxi taxi uber bilhete passagem hostel airbnb turista turismo férias viagem praia passeio
    clima chuva chovendo sol previsão temperatura tempestade enchente terremoto lua estrelas planeta
    futebol basquete vôlei tênis olimpíada gol goleiro time jogador jogadores técnico estádio campeão campeonato copa messi neymar ronaldo flamengo corinthians palmeiras benfica sporting
    esposa marido namorada namorado noivo noiva casamento casado casada divórcio guarda pensão beijo amor traição grávida gravidez bebê criança crianças mãe pai avó avô neto tio tia primo gêmeos
    doente doença febre cabeça dente dentes dentista estômago diarreia malária tosse gripe dor pele cabelo acne diabetes pressão sangue câncer vacina comprimido remédio farmácia receita hospital clínica enfermeira cirurgia sintoma sintomas dieta peso quilos academia treino dormir insônia ansiedade depressão estresse alergia
    inquilino aluguel despejo apartamento hipoteca terreno escritura encanador telhado banheiro pia vazamento eletricista quarto cozinha cortina colchão geladeira fogão microondas
    salário férias chefe emprego vaga vagas currículo entrevista estágio demissão demitido desemprego aposentadoria promoção colega maternidade fgts
    imposto irs icms contador restituição folha nota
    banco caixa pix empréstimo dívida juros poupança cartão bitcoin cripto ações loteria aposta cassino inflação euro dólar kwanza metical
    escola prova enem dever lição professor aluno sala matemática álgebra equação geometria física química biologia história geografia redação tcc gramática dicionário poema bolsa matrícula faculdade
    cachorro gato cachorra galinha porco cobra mosquito barata rato veterinário
    cozinhar assar ferver fritar sopa café almoço jantar delicioso ovos cebola alho farinha feijoada
    carro caminhão pneu freio motor mecânico gasolina diesel combustível garagem moto bicicleta estacionamento velocidade motorista dirigir cnh detran
    iphone android celular telemóvel notebook wifi roteador bluetooth bateria carregador senha gmail netflix seguidores impressora teclado vírus hackeado tela excel
    polícia ladrão assalto assaltado prisão preso advogada crime multa soldado exército guerra
    presidente ministro congresso eleição eleições votar voto político prefeito governador deputado
    igreja mesquita oração bíblia deus jesus natal páscoa ramadã carnaval aniversário enterro
    piada piadas charada engraçado entediado triste feliz cansado chorar horóscopo signo astrologia sonho
    filmes cinema ator atriz celebridade show dançar cantar violão piano karaokê novela
    camisa calça jeans meia jaqueta unha unhas maquiagem cabeleireiro barbeiro spa
    idiota burro inútil merda porra feio odeio cala
    população continente oceano rio montanha fotossíntese dinossauro universo gravidade dividir calcular
    faxineira babá diarista encomenda rastrear ifood
    herança herdeiro testamento tutela adoção órfão
    esgoto lixo

## Palavras que levam a um tema

topic-choosing =
    app/produto/bebida/negócio/aplicativo … o/que/qual … proteger/protejo
    o/que devo/posso/preciso/dá proteger
    o/que vem/registro/faço primeiro
    como … ninguém roube/roubar/copie minha ideia
    nome … forma … receita
    começando/abrindo/novo negócio/empresa … proteger/pi/produto/primeiro
    qual/que proteção/direito/direitos/tipo … preciso/existe/serve/app/produto/melhor
    onde/como … começo/começar … proteger/ideia/pi
    diferença … patente/marca/direito … autoral/marca/patente/desenho
    patente/marca/autoral … marca/patente/autoral … diferença
    proteger/registrar/patentear … ideia/ideias !app
    patente ou marca/segredo/direito
    marca ou patente/direito/desenho
    tipos/formas de proteção/pi/direitos
    preciso de proteção/pi/registrar

topic-trademark =
    classe/classes produtos/serviços/escolher/registrar/nice
    símbolo/sinal/letra registrado/registrada/tm/r/círculo
    nome/logo/marca … parecido/parecida/igual/mesmo/idêntico/tomado/já
    registro … marca/nome/logo … dura/renovar/renovo/vence
    slogan/slogans/lema/bordão
    loja/empresa/concorrente … meu/nosso/mesmo/parecido/quase nome
    marca/marcas
    logomarca
    marca/logo/slogan … registrar/registo/proteger/parecida/busca/renovar
    patentear/direitos … minha/meu/a/o marca/nome/logo/slogan
    nome … ocupado/parecido/igual/descritivo/disponível/livre
    nome empresa/loja/restaurante/fantasia/comercial
    marca registrada/registada
    oposição … marca/contra/pedido
    descritivo/descritiva/distintivo nome/marca/palavra
    marca coletiva/certificação
    sem/não usar/usei/uso … marca/logo/nome
    inpi … marca/logo/nome
    patentear/patente meu/minha/um/nome/logo/logotipo/marca/restaurante loja/slogan
    nome … ateliê/salão/loja/barraca/restaurante/padaria/lanchonete mesmo/registou/registrou/usa/parecido/igual
    mesmo nome … ruas/senhora/salão/ateliê/loja/restaurante/registou/registrou

topic-patent =
    exame/examinador/examinam
    ideia nova/suficiente/novidade
    nova/fiz/criei/desenvolvi máquina/aparelho/mecanismo/motor/ferramenta/processo
    inventamos juntos
    segredo até/antes depósito/pedido/depositar
    anuidade/anuidades/taxa anual
    ainda posso/dá patentear
    escrever/redigir reivindicações
    patente/patentes/patentear/patenteado/patenteável
    invenção/inventei/inventor/invento/inventar
    novidade
    atividade inventiva
    estado da técnica
    protótipo
    pedido provisório/provisória
    examinador/exigência

topic-utility-model =
    pequena/pequeno/simples melhoria/melhoramento/aperfeiçoamento
    mais barato/barata/simples/rápida/rápido/curta patente/proteção/direito
    sem exame
    modelo/modelos de utilidade
    patente menor/pequena
    mu … inpi/pedido

topic-design =
    aparência/forma/visual/formato do/da/de/meu/minha cadeira/luminária/garrafa/mesa/bolsa/sapato/produto/brinquedo/vestido/móvel
    copiado/copiaram/copiar/proteger/registrar a/o/minha/meu aparência/forma/visual/formato/design
    desenhos/fotos/vistas … aparência/design/forma/luminária/móveis
    postei/mostrei/instagram/feira … design/forma/desenho
    desenho/desenhos industrial/industriais/registrado/comunitário
    forma/aparência/estampa/enfeite/formato … produto/registrar/proteger/copiaram/garrafa/cadeira/luminária/bolsa/sapato/móveis/tecido/embalagem/joias
    registrar/proteger … design/desenho/forma/aparência/estampa
    aparência … nova/diferente/parecida/mesma/outros
    design … novidade/graça/postei/pedido/vistas/fotos
    estampa/forma/formato/aspecto/aparência … minha/camiseta/copiou/copiaram/proteger/registrar/registar/patentear
    patentear/patente … estampa/forma/formato/desenho/cadeira/vestido

topic-copyright =
    romance/livro/livros/escritor/fotógrafo/ilustrador/ilustrações/xerox
    música … youtube/vídeo/anúncio/usar/uso/cover/fundo
    google/internet/online imagens/imagem/fotos/foto
    código fonte
    programador/desenvolvedor … saiu/código/app/dono
    morte do autor/escritor
    direito/direitos autoral/autorais
    direito/direitos de autor
    copyright
    música/músicas/letra/canção/romance/poema/filme/foto/fotos/fotografia/ilustração/pintura/coreografia/podcast/youtube/livro/ebook
    software/código … dono/copiaram/copiar/proteger/escreveu/licença/empregado
    autor/autores/autoria
    direitos morais
    domínio público
    ia/chatgpt/midjourney … gerada/gerado/imagem/imagens/feita/dono/música/arte/fez
    logo … paguei/freelancer/fiverr/designer/feito … dono/dele/quem
    achei/peguei/baixei/salvei … pinterest/google/internet/instagram
    pinterest
    traduzir/tradução … livro/contos/romance/artigo
    código aberto
    creative commons
    artista/intérprete/gravação/gravado
    biblioteca nacional
    ecad

topic-trade-secret =
    guardar/esconder/escondida/manter … receita/fórmula/método/processo/molho/segredo … empregados/funcionários/dentro
    fórmula/receita … escondida/funcionários/vazou/vazar
    funcionário/empregado/gerente/engenheiro … concorrente … preços/lista/clientes/planos/arquivos/segredo
    foi/saiu/mudou … concorrente
    acordo/termo/contrato confidencialidade/sigilo
    assinar … antes mostrar/contar/ideia/reunião
    tradesecret
    segredo/segredos … receita/fórmula/método/processo/guardar/lista/empregado/produção
    nda
    confidencial/confidencialidade/sigilo
    lista de clientes
    ex funcionário/empregado/vendedor/sócio … levou/lista/segredo/receita/dados/concorrente
    engenharia reversa
    know-how
    receita … segredo/guardar/funcionários/sabem/vó/avó
    método/processo de produção … segredo/mandei/fábrica/contrato
    patentear/patente … receita/molho/fórmula

topic-madrid =
    marca/nome/logo … países/exterior/internacional/fora/estrangeiro/mundo
    sistema internacional marcas
    marca internacional
    madri/madrid
    marca/registro mundial/global/internacional !desenho
    marca … muitos/vários/todos/outros/mais/países/mundo
    ataque central
    marca de base
    designação posterior
    recusa provisória
    registro/registo internacional !desenho !haia

topic-hague =
    desenho/desenhos/design/móveis … vários/muitos/países/exterior/internacional
    manter desenho/fotos sem publicar/segredo
    haia
    desenho/design internacional
    desenho/desenhos/design … países/exterior/internacional/mundo
    adiar/adiamento … publicação/desenho

topic-pct =
    invenção … muitos/vários/outros/países/exterior/mundo/internacional
    patente … países/exterior/mundo/internacional/fora
    meses prazo/fase
    pedido internacional
    pct
    patente/patentes mundial/internacional/global
    patente … muitos/vários/todos/outros/fora/países/mundo
    fase nacional
    busca/exame internacional/preliminar
    relatório de busca
    organismo receptor
    opinião escrita
    tratado adiar/países/internacional
    adiar … países/estados/europa/estrangeiro
    tratado … adiar/países/patente/pct
    depósito inpi … estados/europa/israel/china/japão

topic-gi =
    nome do lugar/região/vila/serra/vale/aldeia
    regional/região/lugar/vila/serra nome
    famoso/famosa por/serra/região/vila
    mel/café/queijo/vinho/arroz/pimenta/chá/azeite/cachaça … serra/vale/vila/região/lugar/famoso
    indicação/indicações geográfica/geográficas
    indicação procedência
    ig/igp/dop
    denominação de origem
    vila/região/vale/cidade/origem … nome … queijo/café/mel/pimenta/vinho/chá/produto/fábrica/produtores
    queijo/café/mel/pimenta/vinho/chá/arroz/artesanato … vila/região/vale/origem/regional/local/serra
    caderno de especificações
    produtores … associação/grupo/região/origem/nome

topic-plant-variety =
    criei/melhorei/desenvolvi/nova … feijão/milho/arroz/tomate/planta/sementes/árvore/fruta/verdura
    replantar
    vender/guardar/multiplicar semente/sementes/mudas
    planta/plantas/semente/sementes/variedade/variedades/melhorista/cultivar/cultivares/mudas/híbrido
    nova/novo/cruzei … tomate/manga/arroz/milho/batata/uva/árvore/rosa/trigo/mandioca/maçã/flor/feijão/fruta
    upov
    distinguibilidade/homogeneidade/estabilidade
    dhe
    agricultores … semente/sementes/guardar
    snpc
    cruzando/cruzamento/muda/mudas/orquídea/orquídeas/semente/sementes/cultivar/cultivares
    orquídeas/orquídea/mandioca/café/manga/batata … cruzando/cruzei/cruzamento/nova/branca/mudas

topic-licensing =
    porcentagem/percentual/percentagem … pagar/uso/normal/vendas/usar/deixar
    produzir/fabricar meu/nosso produto/invenção … pagar/percentual/contrato/licença
    vender/dar/ceder meus direitos
    sob/com minha/nossa marca … pessoas/lojas/abrir/outros
    deixar/deixo outros/eles usar/usarem
    alugar … patente/marca/direito
    licença/licenças/licenciar/licenciante/licenciado/sublicença
    royalty/royalties
    franquia/franquias/franquear/franqueado/franchising
    licença exclusiva
    vender/transferir/ceder/cessão … patente/marca/direitos/direito
    transferência de tecnologia
    deixar/permitir … outro/outros/empresa/alguém usar/fazer/produzir … patente/invenção/marca/tecnologia

topic-ip-management =
    lista de … empresa/ativos/pi
    quanto vale … marca/patente/pi
    empregado/funcionário/estagiário/estudante … fez/criou/inventou/desenvolveu … dono/quem/trabalho/produto
    cofundador/fundador/sócio/irmão/marido/amigo … sai/saiu/separar/nome/dividir/juntos
    separamos/separados/divórcio … marca/empresa/negócio/sócio/fica
    exportar/exportação … antes/marca/produto
    estratégia
    estratégia/política/portfólio/auditoria/gestão de pi
    due diligence
    diligência prévia
    valoração/avaliação/valor/vale … marca/patente/pi/portfólio
    garantia/penhor
    banco/empréstimo/investidor/investidores … pi/patente/marca
    empregado/funcionário/universidade/estudante/professor … invenção/inventou/criou/fez/desenvolve … dono/quem/pertence
    quem … fica/dono … separar/empresa/startup/fundador
    cotitularidade/cotitular/copropriedade

topic-infringement =
    fábrica/concorrente/empresa/loja/alguém … exata/faz/fez/fazendo cópia/cópias
    cópia exata/idêntica
    eles/empresa dizem/diz/acusam/alegam eu/nós copiei/copiamos/infringi
    direitos de outros/terceiros/alguém
    tirar/derrubar/denunciar/remover anúncio/página/post/vendedor
    produtos/produto falsos/falsificados/piratas
    vendendo/vendem online … nome/falso/cópia
    infringir/infração/infringindo
    falsificado/falsificados/falsos/piratas/pirata/réplica/imitação
    copiou/copiando/copiam/copiaram/roubou/roubam/roubado … meu/minha/nosso produto/produtos/design/foto/fotos/site/loja/obra/anúncio/marca
    alguém/concorrente/fábrica … copiou/copiando/copia/roubou/vendendo/vende/usando/usa meu/minha/nosso/o
    notificação extrajudicial
    carta … advogado/parar
    acusado/acusam/acusando
    aduana/alfândega/apreensão/apreendida
    processar/processado/processo/justiça/polícia
    retirada/dmca/derrubaram
    liberdade de operação
    paródia
    má fé
    distribuidor/agente … registrou … minha/nossa marca/nome
    amazon/mercado livre/shopee/etsy/alibaba/facebook/instagram … cópia/falso/remover/denunciar/anúncio/copia
    vi/achei/encontrei minha/meu estampa/desenho/foto/arte/produto … autorizei/camiseta/loja/vendendo/shein/renner
    ação/provas … violação/infração/cópia/contrafação

topic-domain-name =
    endereço do/de site/internet/web
    com/org/net/br … nome/comprar/comprou/pede/dono/domínio
    domínio/domínios
    udrp
    cybersquatting
    site … nome/falso/endereço/cópia/copia/letra
    ponto com
    url
    registro.br

topic-adr =
    briga/discussão/desacordo/desentendimento … justiça/juiz/resolver/cláusula/contrato/sócio/neutro
    sem juiz/justiça/tribunal/advogado/processo
    alguém neutro
    mediação/mediador/mediar/conciliação
    arbitragem/árbitro/arbitral
    controvérsia/disputa/disputas/conflito … justiça/sem/resolver/cláusula/sócio
    sem/evitar/fora da justiça
    decisão de experto
    bons ofícios
    pessoa neutra
    cláusula … disputa/disputas/contrato/compromissória

topic-costs-support =
    quanto custa
    ajuda … sem/pouco dinheiro
    carta/boleto/cobrança … real/golpe/falsa/falso/pagar/verdadeira
    é golpe
    quanto … custa/custo/custos/pagar/dinheiro/taxa/taxas/preço/gru
    custo/custos/preço/taxa/taxas/caro/barato/orçamento/retribuição
    ajuda/advogado/orientação gratuita/grátis/gratuito/graça
    sem/pouco dinheiro … patente/inventor/proteger/advogado
    desconto/redução taxa/taxas
    encontrar/achar … agente/advogado/procurador/honesto
    boleto/golpe/golpes
    subsídio/subvenção/edital/fomento … patente/pi/inventor/empresa/registrar
    programa assistência inventor/inventores
    pro bono

## Sobre as palavras

# Palavras sem sentido próprio.
stop =
    o a os as um uma uns umas este esta isto esse essa isso aquele aquela aquilo lá aqui ali algum alguma qualquer cada todo toda outro outra
    eu me mim meu minha meus minhas nós nos nosso nossa você vc vcs vocês seu sua seus suas ele ela eles elas lhe se te
    é são era foi ser sendo estar estou está tá estão tô tem têm tenho ter tinha há haver
    vou vai vamos posso pode podem podia poderia devo deve dá
    não nao sim e ou mas se então porque como que do da dos das de em no na nos nas ao aos à às por pelo pela para pra pro com sem sobre entre até desde
    qual quais quem quando onde quanto quanta
    por favor pfv pf oi olá obrigado obrigada ok
    quero queria gostaria preciso fazer faço faz fiz fez ir vou vai saber sei ver vejo ajudar ajuda ajude dizer digo dar
    ainda já agora também muito muita mais menos só apenas bem mal sempre nunca
    coisa coisas algo nada tudo jeito tipo
    possível acontece acontecer antes depois enquanto durante
    bom boa novo nova grande pequeno pequena primeiro último

# Cada linha é lida como sua primeira palavra.
same =
    licença licenças licenciar licenciado licenciante licenciamento
    marca marcas logomarca
    registro registrar registrado registrada registo registar registado registada registrei
    proteger proteção protegido protegida protejo protege protegem
    inventar invenção invenções invento inventei inventor inventora inventou inventado
    infringir infração infrações infringe infringindo
    falsificar falsificado falsificados falsificação contrafação contrafeito contrafeitos
    arbitragem árbitro arbitral
    mediação mediador mediadora mediar
    pedir pedido pedidos depositante requerente solicitante
    renovar renovação prorrogar prorrogação
    dono dona donos titular titularidade proprietário
    oposição opor oponente
    divulgar divulgação divulgado divulguei
    publicar publicação publicado publiquei
    empregado empregada empregados funcionário funcionária funcionários trabalhador
    autor autora autores autoria
    copiar cópia cópias copiou copiaram copiado copiando copiam
    concorrente concorrentes concorrência
    desenho desenhos design designs designer
    segredo segredos secreto secreta sigilo
    foto fotos fotografia fotografias imagem imagens
    valoração avaliação valor avaliar
    vencer vence vencimento expirar expira
    exame examinar examinador
    país países
    confidencial confidencialidade
    exterior estrangeiro
    agendamento agendar marcação
    consultor consultora
    cancelar cancelamento cancelado
    advogado advogada procurador
    empresa empresas firma companhia
    logo logos logotipo logotipos
    patente patentes patentear patenteado patenteada
    aduana alfândega
    contrato contratos acordo acordos

# Palavras comuns que se parecem com palavras do ramo, para que ninguém as tome por erro de digitação.
common =
    parente parentes paciente pacientes potente presente pente ponte
    barca marco março mala massa maca macaco marcha mancha manca
    registo regime reino recibo recente receio
    licor lição ligação lixo lista
    autora altar altor ator atriz
    cópia copo copa corpo copos
    dono dona dano danos
    clase frase fase base casa classe
    segundo seguro seguir segue seguro
    logo lago longo lobo
    desejo deserto dezena
    obra sobra cobra abra hora horas
    prazo prato preço praça braço
    taxa taça táxi caixa faixa baixa
    mundo fundo segundo
    madrinha madeira madre
    haja praia raia saia
    feira fera beira cadeira
    venda vendas renda lenda agenda
    sino signo sinal final
    mediana média médico médicos
    pedra perda pedaço
    carta carro cara cartão
    nome nota noite novo nove
    ideal idade
    multa muita muda
    quarto quadro quatro
