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
    passa/passe/passem/transfere/transfira/transferir/encaminha/encaminhe/conecta/conecte/chame me/para/pra/com/um/uma … pessoa/alguém/consultor/atendente/humano/operador/agente/colega !marca !direito !titular
    transferir/transfere/transfira … atendente/humano/consultor/atendimento
    quero/queria/preciso/gostaria/prefiro um/uma/de humano/consultor/consultora/atendente/pessoa/operador !vender/agendar !marcar !marcas !patentes
    alguém … ajudar/ajude/atender/atenda/responder/responda/explicar/explique pessoalmente/diretamente/pessoa
    alguém/pessoa … atende/atenda/atender/responde/responda !copia
    tem/há alguém aí/real/atendendo/disponível/online
    me liga/ligue/liguem/ligar/telefona/telefone !marca !produto
    ligar/ligo/telefonar/telefono para/pra vocês/alguém/instituto/atendente
    número/telefone/whatsapp/zap … vocês/instituto/atendimento/consultor/ligar/contato
    qual o seu/telefone/número telefone/contato/whatsapp
    não … robô/robo/bot !patente !inventei !invento !burro !banho !merda !lixo
    robô/robo/bot/máquina … inútil/pessoa/humano/alguém/cansado/cansada/burro/chato !inventei !patente !desenho !burro !banho !merda !lixo
    cansado/cansada/cheio/cheia/saco … robô/robo/bot/menu/opções !burro !banho !merda !lixo
    você/vc/isso/aqui é robô/robo/bot/humano/máquina !burro !banho !merda !lixo
    atendimento/apoio/suporte ao/humano/cliente !marca
    ajuda humana/pessoal/personalizada
    fale conosco
    robô/robo … humano/pessoa/atendente !burro !banho !merda !lixo
    atendente/consultor/humano/pessoa/operador/funcionário pfv/pf/pls/please/porfavor/favor/já/urgente/rápido !marcas/patentes
    falar/fala/fale/conversar/conversa/falo/trocar … alguém/pessoa/humano/gente/funcionário/chefe/atendente/consultor/direto !mediador/infrator/sócio/marcar/agendar/ideia/segredo/receita/assinar/antes
    quem eu/que falo/falar/atende/responde gente/pessoa/humano/aí/verdade
    com quem falo/falar !advogado/marca
    passa/passe/transfere/chama/chame/bota/põe/manda pro/para/pra/com/seu/um/uma/o chefe/supervisor/supervisora/gerente/responsável/humano/alguém/colega/superior !marca/nome
    poderia/pode/podem/poderiam atender-me/atender/orientar algum/alguma/alguém/um/uma/me funcionário/funcionária/pessoa/consultor/humano/técnico/alguém
    pessoa/alguém/gente/humano carne/osso/real/verdade/viva/vivo
    prefiro/queria/quero/preciso/gostaria explicar/contar/conversar/tratar … pessoa/alguém/humano/diretamente/voz/gente
    caso complicado/complexo/difícil/especial … pessoa/alguém/consultor/humano/falar/gente
    cansei/cansado/cansada/farto/farta/odeio/detesto/chega/saco … máquina/robô/bot/automático/automática/gravação/menu !burro/lixo
    respostas/resposta/mensagens automáticas/automática/robô/prontas
    você/isso/isto/aqui um/uma/é robô/humano/pessoa/máquina ou/de/mesmo/real/verdade !criou/obra/inventou/burro/lixo/inútil
    viva voz
    ao vivo pessoa/atendente/alguém/humano
    alguém … vivo/real/humano/verdade falar/responde/atende/atenda/ajude
    me liga/ligue/liguem/ligar/telefone/telefonem hoje/amanhã/agora/favor/pfv/no/para/urgente !marca
    posso/poderia/onde/número/telefone/qual ligar/contatar/contactar/telefonar/falar vocês/vos/convosco !concorrente/infrator/advogado/marca/sócio
    máquina/robô/bot … veja/atenda/leia/responda humano/pessoa/alguém/gente
    = falar com alguém
    = quero falar com alguém
    = um atendente
    = quero um humano
    = pessoa real
    = atendente pfv
    falar/conversar comigo/contigo/convosco alguém/pessoa/humano
    posso/poderia/quero/como contactar/contatar/ligar/falar … agente/técnico/consultor/atendente/alguém/telefone !concorrente/infrator/marca/patente/advogado
    quem me/nos/aqui responde/atende/fala verdade/real/mesmo/humano
    responde/atende de verdade

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
    consulta/reunião/agendamento/marcação !perguntas/advogado/provas/violação/cluster/licenciado/ideia/projeto/sistema/busca/site/cancelar/cancela/cancele/anular/anula/anulação/mudar/muda/adiar/antecipar/remarcar/desmarcar/passar/trocar/troca/outra/outro/não/já/apagar/apaga/joga/jogar/base/pública/médica/médico/dentista/inpi/marca/marcas/patente/patentes/sócio/cliente/advogado/investidor/perdi/atrasado/esquece/desisto/preparar/assinar/empresa
    horário/vaga !piscina/academia/biblioteca/museu/mercado/supermercado/cancelar/cancela/cancele/mudar/muda/trocar/troca/alterar/adiar/antecipar/outro/outra/não/ônibus/trem/trabalho/emprego/garagem/escola/creche/serviço/missa/funcionamento/banco
    agendar/agende/agendo/agenda/agendem !sistema/app/aplicativo/proteger/software pra/para/me/mim/um/uma/hoje/amanhã/segunda/terça/quarta/quinta/sexta !cancelar/mudar/tira/tirem
    marcar/marca/marque/reservar/pedir/quero/kero/preciso/queria/agendar/fazer/solicito … consulta/reunião/horário/hora/atendimento/videochamada/entrevista !justiça/briga/cancelar/mudar/não/já/outra/outro/trocar/inpi/nome/registro
    ver/conhecer/visitar/consultar/encontrar/sentar um/uma/com/o consultor/consultora/especialista/técnico !concorrência
    tem/têm/há/teria/teriam/sobrou/abre vaga/vagas/horário/disponibilidade/espaço/agenda/buraco/encaixe … segunda/terça/quarta/quinta/sexta/sábado/semana/amanhã/hoje/mês/tarde/quando !marca/nome/domínio/registro/emprego
    poderiam/podem/poderia/pode receber-me/receber/recebem/atender-me/atender … instalações/escritório/sede/presencial/amanhã/segunda/terça/quarta/quinta/sexta/semana
    me encaixa/encaixe/atende/recebe … segunda/terça/quarta/quinta/sexta/semana/amanhã/agenda/horário
    videochamada/chamada/zoom/conversa/atendimento/sessão/entrevista/bate-papo … especialista/consultor/vocês/técnico/consultora/alguém agendar/reservar/marcar/quero/queria/gostaria/solicito
    como/onde faço/posso/se marcar/marca/agendar/agenda/reservar consulta/reunião/horário/atendimento/hora
    atendem/abrem/aberto/recebem/funcionam … segunda/terça/quarta/quinta/sexta/sábado/sábados/domingo/feriado/público
    que/quando/qual dia/dias/hora/horas/horário posso/atendem ir/vir/passar/visitar
    posso/quero/queria/gostaria ir/passar/visitar aí/vocês/vos/escritório/sede/instituto/pessoalmente segunda/terça/quarta/quinta/sexta/semana/amanhã/quando/falar
    anota/anote/coloca/coloque/bota/inscreva/inscreve/põe me/meu/aí … consulta/agenda/sessão/reunião/horário/consultor/lista
    tirar/fazer minhas/umas dúvidas/perguntas … pessoalmente/especialista/consultor/pessoa/técnico
    = consulta pfv
    = agenda pra mim
    = marcar consulta
    = quero marcar
    = uma consulta
    pedir/solicitar/quero/queria/gostaria conversa/encontro/reunião vosco/vocês/técnico/consultor
    posso/quero/queria ir/passar ver/visitar aí/vocês
    ir/passar ver/visitar/falar vocês/aí pessoalmente/amanhã/posso/quero/quando
    ver vocês posso/quero/queria ir/pessoalmente/quando
    possível/podem/poderiam me/nos receberem/receber/atenderem/atender amanhã/hoje/segunda/terça/quarta/quinta/sexta/semana
    quando posso/podemos ir/passar aí/visitar/vocês !registrar/usar/vender

reschedule =
    remarcar/remarque/remarco/reagendar/reagende/reagendo !publicação !lançamento !pagamento !audiência
    mudar/mude/mudo/trocar/troco/troque/alterar/altero/passar/transferir/mover/adiar/antecipar … reunião/consulta/agendamento/marcação/videochamada/atendimento !pedido !prioridade !prazo !publicação !marca
    mudar/mude/mudo/trocar/troco/alterar/passar … meu/minha/o/a/de horário/hora/data/dia … reunião/consulta/agendamento/marcação
    mudar/trocar/alterar o/a/meu/minha/de horário/hora/data !pedido !prioridade !depósito !patente !marca
    outro/outra/nova/novo/diferente horário/hora/data/dia … reunião/consulta/agendamento/marcação/atendimento
    reunião/consulta/agendamento/marcação/atendimento … outro/outra/mudar/trocar/passar/remarcar/tarde/cedo/antes/depois horário/hora/dia/data/segunda/terça/quarta/quinta/sexta/semana
    não … posso/consigo/vou/poderei/dá ir/comparecer/chegar/amanhã/hoje/segunda/terça/quarta/quinta/sexta … outro/outra/mudar/trocar/passar/remarcar/melhor
    passar/passa/passe/mudar/muda/deixar para/pra segunda/terça/quarta/quinta/sexta/amanhã/próxima/tarde
    fica/seria/serve melhor/bem/mais … segunda/terça/quarta/quinta/sexta/sábado/tarde/manhã/outro/outra reunião/consulta/horário/que/pra/dia !marca/nome/proteção
    segunda/terça/quarta/quinta/sexta/sábado fica/seria/é melhor/mais … reunião/consulta/que/segunda/terça/quarta/quinta/sexta
    não consigo/posso/dá/vou segunda/terça/quarta/quinta/sexta … segunda/terça/quarta/quinta/sexta/outro/outra/melhor/pode/semana/dá
    combinar/marcar/achar/pôr/encontrar/propor/arranjar/pode/podemos/ter outra/outro/nova/novo/diferente data/dia/hora/horário/momento !marca/registro
    bota/bote/põe/ponha/coloca/coloque/passa/passe/joga/jogue/mude/muda/deixa/empurra outro/outra/para/pra/pro dia/hora/data/horário/segunda/terça/quarta/quinta/sexta/semana/tarde/frente/amanhã !marca/nome/logo
    reunião/consulta/horário/agendamento … hora/dia/semana frente/trás/depois/antes/mais
    joga/jogar/empurra/empurrar/puxa/puxar/passa/atrasa/atrasar/antecipa/antecipar/adia/adiar/adiem reunião/consulta/agendamento/horário/marcação/atendimento/conversa
    doente/imprevisto/imprevistos/surgiu/compromisso/enterro/velório/médico/atraso/atrasou/viagem … outro/outra/mudar/adiar/remarcar/passar/trocar/transferir/depois dia/data/hora/horário/reunião/consulta/sexta/semana !pedido/patente/marca/prazo
    trocar/troca/mudar/muda/alterar/altera/mexer a/o/de/na/no hora/data/horário/dia !pedido/prioridade/depósito/patente/marca/publicação/desenho/obra
    = trocar o horário
    = mudar horário
    = mudar a data
    = remarcar
    = adiar
    atrasado/atrasada/atraso/atrasei/atrasou … chegar/posso/espera/hora/às/depois/reunião/consulta/sexta/outro !marca/pagar/taxa/anuidade/prazo/renovar/royalties/aluguel
    mais tarde/cedo … consulta/reunião/posso/dá/chegar/ir/horário !marca/registrar
    dá/pode/posso/poderia/podem pra/para passar/mudar/trocar/remarcar/adiar/deixar … dia/sexta/semana/segunda/terça/quarta/quinta/hora !marca/publicação/desenho/depósito
    conversa/reunião/consulta … marcada … passar/mudar/outro/outra/adiar/remarcar/chego
    conversa/reunião/consulta/horário marcada/marcado … passar/mudar/adiar/trocar/remarcar/transferir para/pra/outro/outra dia/data/hora/semana
    transferir/passar/mudar/adiar/mover … entrevista/reunião/consulta/encontro … data/dia/posterior/outro/outra/depois
    data/dia posterior/diferente/seguinte reunião/consulta/entrevista/transferir/mudar
    não consigo/posso/dá/vou … põe/põem/bota/marca/passa/pode/coloca … outra/outro/mais/tarde/depois/melhor !patente/marca/registrar
    não consigo/posso/dá às/as … põe/bota/passa/coloca/muda
    segunda/terça/quarta/quinta/sexta/sábado em vez/lugar segunda/terça/quarta/quinta/sexta/sábado

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
    cancela/cancelar/cancele/cancelem/cancelo/anula/anular/anule/anulação/desmarca/desmarcar/desmarque … pfv/favor/tudo/obrigado/consulta/reunião/horário/entrevista/amanhã/segunda/terça/quarta/quinta/sexta !marca/patente/registro/contrato/licença/pedido/concorrente/desenho/terceiro/assinatura/voo
    = cancela
    = cancela pfv
    = cancelamento
    = desmarca
    = cancelem
    = cancelar por favor
    não/n vou/vo/irei/posso/poderei/conseguirei na/à/ir/comparecer/mais consulta/reunião/horário/amanhã/segunda/terça/quarta/quinta/sexta/atendimento !outra/outro/mudar/passar/melhor/marca/registrar/vender/mediação/dá/remarcar
    não/n vou/vo amanhã/amanha/segunda/terça/quarta/quinta/sexta !registrar/marca/vender/poder/outro/outra
    não preciso/quero/vou mais/da/do/de/precisar consulta/reunião/horário/agendamento/atendimento/conversa !outra/outro/mudar/trocar
    desisto/desistir/desisti/dispenso … consulta/reunião/horário/atendimento/agendamento
    esquece/esqueça/esqueçam/deixa/deixem/larga … consulta/reunião/amanhã/arrumei/resolvi/segunda/terça/quarta/quinta/sexta/horário !instruções/marca/dados/regras
    apaga/apagar/tira/tirar/tirem/remove/exclui/excluir/retira minha/meu/a/o/da consulta/reserva/reunião/agenda/horário/agendamento/marcação
    já resolvi/arrumei/consegui/arranjei … não/cancela/cancelem/consulta/horário/obrigado !marca/patente
    libera/libere/liberem vaga/horário/consulta
    = n vou
    = não vou amanhã
    = não vou mais
    não preciso/quero/vou mais/de ver/encontrar/falar vocês/convosco/consultor
    não vou/posso/consigo/poderei poder/ir/estar/comparecer … cancelem/cancela/cancelar/cancele/desmarca/desmarquem
    segunda/terça/quarta/quinta/sexta/amanhã … cancelem/cancela/cancelar/cancele/desmarca/desmarquem !marca/patente
    desejo/quero/queria/gostaria/preciso cancelar/anular !marca/patente/contrato/registro/licença/desenho/pedido/voo/assinatura/oposição
    = desejo cancelar
    = quero cancelar

language =
    falar/fala/falo/falam/escrever/escreve/escreva/responder/responde/responda/continuar/continua/mudar/muda/mude/trocar/atender/atendem em/para/pra/o inglês/francês/árabe/espanhol/chinês/mandarim/russo/português/hindi/suaíli/swahili/indonésio/alemão/italiano/crioulo
    fala/falam/tem/têm/entende/entendem/atendem/pode/podem/há … em/o inglês/francês/árabe/espanhol/chinês/mandarim/russo/português/hindi/suaíli/swahili/indonésio !pedido !depositar !traduzir !tradução !registrar !patente
    fala/falam/têm/entendem inglês/francês/árabe/espanhol/russo/português/hindi/suaíli/indonésio
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
    fala/falas/falam/entende/entendem/sabe/sabem/can/speak/do crioulo/inglês/ingles/english/francês/frances/espanhol/árabe/russo/hindi/suaíli/indonésio/italiano/alemão/mandarim/tétum/umbundu/kimbundu/changana !marca/traduzir/nome
    podemos/pode/poderia/podem/posso/vamos continuar/falar/conversar/escrever/passar/mudar/seguir/ser em/no/a/ao/pra inglês/ingles/francês/frances/espanhol/árabe/russo/hindi/suaíli/indonésio/crioulo/italiano/alemão !pedido/depositar/traduzir/patente/marca/registrar
    english/spanish/french/arabic please/pls/version/speak/only/prefer
    = english please
    = in english
    = idiomas
    = língua
    = crioulo
    = mudar idioma
    = muda o idioma
    = espanol
    = frances
    dificuldade/difícil/falo/entendo/domino/leio/compreendo pouco/mal/bem/não/muito/com/em português !marca/contrato/carta
    não entendo/falo/leio/domino/compreendo/sei bem/muito/o/nada português !carta/contrato/marca
    português não/mal/pouco/ruim … inglês/ingles/francês/espanhol/árabe/crioulo/outro
    melhor/prefiro/preferia/favor/pfv em inglês/ingles/francês/frances/espanhol/árabe/crioulo/russo !marca/nome/registrar/pedido/depositar
    escreve/escreva/escrevam/responde/responda/fala/fale/falem em inglês/ingles/francês/frances/espanhol/árabe/crioulo/russo
    idioma/idiomas/língua mudar/muda/mude/trocar/escolher/selecionar/disponíveis/tem/têm/outros/quais/configuração !marca/nome/tradução/pedido/significa/patente/logo
    versão/página/opção em inglês/francês/espanhol/árabe/russo/hindi !marca/patente/pedido
    hablas/habla/hablar español/espanol/usted
    parlez/parle francais/français/vous
    passa/passe/muda/mude/troca/troque/põe pra/para/pro espanhol/inglês/francês/árabe/crioulo !marca
    inglês/francês/espanhol/árabe/russo por/pfv/pf/pls favor/pfv/pf/pls
    = francês por favor
    = inglês por favor
    = kimbundu
    = umbundu

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
    apaga/apagar/apague/apaguem/apga/exclui/excluir/exclua/excluam/deleta/deletar/elimina/eliminar/eliminem/remove/remover/removam/tira/tirar/tirem/retira/retirem/destrói/destruir/destruam/esquece/esqueçam/limpa/limpar/joga/joguem/some/sumam … dado/dados/informação/informações/infos/info/conversa/chat/conta/mensagens/mensagem/mensagen/histórico/número/cadastro/perfil/rastro/contato !marca/publicação/anúncio/instruções/concorrente/falso/facebook/instagram/cliente/clientes/amazon/cópia/página/logo/loja/segredo/receita/notificações
    apaga/apagar/apague/apaguem/exclui/excluir/excluam/deleta/deletar tudo/toda !marca/publicação/anúncio/instruções/foto/fotos/cópias
    esquece/esqueça/esqueçam/apaga/apague tudo/o que te/eu/disse/falei/escrevi/contei/mandei/conversamos !instruções/regras
    não quero/guardem/guarde/guardes/armazenem/gravem/salvem que guardem/guarde/tenham/número/dados/informações/mensagens/nada/conversa !receita/segredo/clientes/empregado
    tira/tirem/remove/removam/apaga/apaguem meu/minha/meus/minhas nome/número/infos/dados/email/telefone … base/sistema/lista/registros !marca
    exercer/exerço direito apagamento/esquecimento/exclusão/eliminação
    solicito/peço apagamento/exclusão/eliminação !marca/registro/patente/anúncio
    o/que sabem/sabes/guardam/têm sobre mim
    sumir/desaparecer/sair do/da/de seu/sistema/base/cadastro !marca/mercado/concorrente

restart =
    começar/recomeçar/iniciar/voltar/começa/recomeça de/do/ao novo/zero/início/começo/outra !vender/negócio/prazo/empresa/produto/pedido/patente/contrato/vendas/loja/projeto/depósito/produção
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
    começar/começamos/comece/começa/recomeçar/recomeça/recomeçamos/iniciar/reiniciar/reinicia/voltar/volta/voltamos/voltemos/regressar/retomar/bora/vamos de/do/ao/pro/para/desde/tudo novo/zero/princípio/início/começo/menu/partida/outra !pedido/patente/contrato/vendas/loja/projeto/depósito/produção/negócio/vender/produto/marca/onde/prazo/país/processo/registro/casa/empresa
    = de novo
    = outra vez
    = do zero
    = reinicia
    = voltar pro menu
    = volta
    botão/opção/tecla/resposta errado/errada/enganado/errei/enganei/trocado/trocada
    apertei/cliquei/toquei/escolhi/marquei/selecionei … errado/errada/engano botão/opção/resposta/tecla !classe/marca
    respondi/escolhi/pus/marquei mal/errado … início/princípio/voltar/volta/novo/corrigir !instituto/marca/pedido/classe
    ponto de partida voltar/regressar/início/ao
    zera/zerar/zere tudo/conversa/isso
    nova/outra/novo conversa/chat/sessão começar/iniciar/abrir !marca/lado/ompi
    embolei/confundi/enrolei/perdi/baguncei … começo/início/voltar/novo/recomeçar/zero
    primeira pergunta/etapa voltar/volta/desde/partir
    vamos/bora/quero/gostaria recomeçar/reiniciar/voltar/zerar tudo/isso/conversa/início/começo/desde !negócio/empresa
    = vamos recomeçar
    = recomeça
    ops/opa/eita/xi/oops errei/voltar/enganei/errado/botão
    errei/enganei/confundi quero/voltar/volta/início/começo/novo !classe/marca/pedido
    toquei/cliquei/apertei/escolhi/marquei … não era/errado/errada/engano/mal … voltar/volta/início/começo

opt-out =
    pare/parem/parar/chega/deixe/deixem de mandar/enviar/escrever/lembrar/mensagem/mensagens/incomodar !carta/vender/advogado
    não … mande/mandem/envie/enviem/escreva/escrevam/quero/desejo/receber mais/mensagens/mensagem/lembretes/lembrete/notificações/avisos !concorrente !cliente
    não me escreva/escrevam/mande/mandem/envie/enviem/incomode/incomodem/contate
    me descadastra/descadastre/descadastrar/remova/tira/tire lista/mensagens/número !marca
    descadastrar/descadastre/descadastra
    cancelar inscrição/assinatura/subscrição
    desativar/desligar/silenciar/parar/remover lembretes/lembrete/notificações/mensagens
    me deixa/deixe/deixem em paz
    deixem-me em paz
    = pare
    = parem
    = chega
    = basta
    = stop
    = descadastrar
    parem/pare/parar/para/chega/basta/deixem/deixa/cessem/stop/suficiente/cansei/farto/farta/saco de/com/as/os/essas/esses/mais mensagens/mensagem/sms/lembretes/lembrete/notificações/avisos/emails/spam/propaganda/zaps/alertas/msg/msgs !concorrente/cópia/cliente
    parem/pare/parar/chega/basta/deixem/deixa/cessem/stop de mandar/enviar/escrever/incomodar/perturbar/lembrar/encher/mandando/enviando !usar/copiar/concorrente/infrator/carta/vender
    não/chega/sem mais/quero/mandem/enviem/receber/desejo/nenhum/nenhuma sms/mensagens/mensagem/msg/msgs/lembretes/lembrete/notificações/emails/spam/zaps/propaganda !responde/respondem/cliente/concorrente/namorada/namorado
    não me/nos escrevam/escreva/escrevas/mandem/mande/mandes/enviem/incomodem/perturbem/contatem/contactem/procurem mais/nada/favor/pfv/já/nunca/mensagens !cliente/concorrente/ele/advogado/arquivos
    = não me escrevam
    = chega de sms
    = parem com as mensagens
    = sem mensagens
    = não me incomodem
    = me descadastra
    não desejo/quero/pretendo ser/voltar/continuar/mais contactado/contatado/contactada/contatada/incomodado/receber/recebendo/notificado
    tira/tirem/tirar/desativa/desativar/desliga/desligar/silencia/silenciar/remove/suspende/suspender/corta/cancela/cancelar lembretes/lembrete/notificações/notificação/alertas/newsletter/boletim !marca/oficial
    saco cheio … lembretes/mensagens/notificações/sms/emails/avisos
    lembretes/mensagens/notificações/sms/emails/avisos … saco/cheio/chega/farto/cansei/incomodam !cliente
    me/nos deixa/deixe/deixem/larga/larguem em/de paz/sossegado/sossegada/sossego/quieto/quieta/pé
    tira/tire/tirem/remova/removam/retirem/exclua me/meu/minha … lista/grupo/envios/difusão/transmissão !marca
    stop/chega propaganda/spam/sms/mensagens/notificações !copiam/concorrente
    ser/serem/quero/solicito/peço retirado/retirada/excluído/removido … lista/difusão/envios/grupo/boletim !marca/pedido
    cansei/cansado/cansada/farto/farta dos/das/de lembretes/mensagens/notificações/emails/avisos/sms
    me/nos deixem/deixa/deixe/larga sossegado/sossegada/sossego/tranquilo/tranquila/paz/quieto
    n/não quero/mande/mandem/receber mais msg/msgs/mensagem/mensagens/sms/zap/email/emails/lembretes !responde/cliente
    = stop propaganda
    = para
    retirado/retirada/retirar/retirem/excluído/excluir/removido da/de/vossa/sua/lista lista/difusão/envios/transmissão/boletim

urgent =
    suicídio/suicidar/suicidou/suicidar-me !romance/filme/canção/suíça
    suicida/suicidas pensamento/pensamentos/estou/tô/sou/ideia/ideias/tendência !squad/suíça
    matar/enforcar/matar-me/enforcar-me me/vou/quero/vontade/penso/queria/preciso/desejo/hoje/noite !mercado/concorrência/preço/tempo/saudade/fome/mato/pragas/baratas/insetos/formigas/erva/curiosidade/dúvida/dúvidas
    quero/queria/quis/prefiro/preferia/vontade/desejo/penso/pensando/vou/melhor morrer/sumir/desaparecer/morto/morta !marca/mercado/sistema/base/lista/cadastro/dados/autor/escritor/anúncio/página/cópia/sistema
    não mais/quero/aguento/consigo/suporto/desejo viver/existir/vivo/viva !música/arte/vendas/royalties/variedade/planta
    não quero/aguento/consigo/suporto/tenho/vejo … vida/viver/existir/vivendo !útil/plataforma/cliente/contrato/vendas
    não aguento/suporto mais/essa/esta/minha vida/viver/existir/dor/sofrer/sofrimento !plataforma
    não desejo/quero continuar/seguir/estar vivo/viva/vivendo/aqui/mundo
    tirar/acabar/terminar/tira/tirando/tirei/acabo minha/própria/com/a vida !útil/prazo/patente/produto/proteção/contrato/marca
    acabar/acabo/terminar com tudo/sofrimento/mim !contrato/prazo/processo
    dormir … não/nunca/sempre mais/acordar !contrato/bebê
    queria/quero/preferia/nunca nunca/não ter nascido
    vida/viver não/sem/perdeu/mais sentido/graça/razão/motivo/vale !útil/produto
    não vejo/tenho/encontro/acho mais/nenhum/nenhuma sentido/graça/razão/motivo/vontade … viver/vida/nada/existir !útil
    para/pra que/quê viver/existir/continuar vivendo/vivo/viver
    melhor/bem/felizes/aliviados/tranquilos sem mim !marca/logo/sócio
    sou um/uma peso/fardo/estorvo pra/para/família/todos/filhos !embalagem
    ninguém falta/sentiria/sentirá/notaria/notar/choraria/importa/importaria/perceberia … mim/morrer/morresse/sumir/sumisse/existo/morto/aqui/vivo !marca/cópia/diferença
    se/quando eu morrer/morresse/sumir/sumisse ninguém/todos/filhos/melhor/alívio !direitos/marca/herança/patente/royalties
    corda pescoço/viga/enforcar/pendurar/dívidas/teto/comprei/comprada/pronta/forca !artesanal/rede/violão/fabrico/instrumento/inventei/vendo
    pular/jogar/atirar/saltar/pulou/jogou/atirou/pulando da/do/de/me/na/debaixo ponte/prédio/janela/trem/metrô/viaduto/varanda/sacada/comboio/telhado !paraquedas/jogo
    me/eu corto/cortar/cortando/cortei/cortar-me pulso/pulsos/braços/braço/veias/aliviar/coxas/pele !tecido/vestido
    eu me corto/corta/mutilo/machuco !tecido
    automutilação/automutilo/mutilar
    me/fazer/faço machucar/mal mesmo/mesma/quero/vontade/noite/outra !concorrente/marca
    dar/meter/levar/dou tiro/bala … cabeça/mim/peito/vou/quero
    carta/bilhete de/para despedida/adeus/suicídio !empregado/funcionário
    adeus/despedir-me/despedida mundo/todos/pessoal/sempre/filhos/vida/mãe !festa/empregado
    pensamentos/ideias/pensamento/vontade/vontades de/suicidas/suicida/morte/morrer/morbidos/suicídio suicidas/suicida/morte/morrer/matar/suicídio !logo/desenho
    ir/irei/estar/encontrar com/meu/minha mãe/pai/filho/filha/marido/avó … morreu/céu/faleceu/falecida/falecido !direitos/autor/herança/marca
    morreu/faleceu … não resta/tenho/quero mais/nada/ninguém … viver/vida/nada !direitos/autor/marca
    tomei/tomou/tomar/engoli/engoliu/tomo todos/toda/todas/muitos/muito/demais/vários/frasco/cartela/caixa/vinte/trinta/punhado/excesso/monte … comprimidos/comprimido/remédios/remédio/cartela/cartelas/frasco/calmantes/calmante/rivotril/clonazepam/paracetamol/dipirona/tramadol/cápsulas/veneno/soníferos/medicamentos/insulina/antidepressivos
    tomei/tomou/tomar/engoli/engoliu … comprimidos/comprimido/remédios/remédio/cartela/cartelas/frasco/calmantes/calmante/rivotril/clonazepam/paracetamol/dipirona/tramadol/cápsulas/veneno/soníferos/medicamentos/insulina/antidepressivos !plantas/ervas/fórmula/produto/fabrico/patente/inventei
    criança/bebê/bebé/menino/menina/filho/filha/neto/neta/sobrinho tomou/engoliu/bebeu/comeu … comprimidos/comprimido/remédios/remédio/cartela/cartelas/frasco/calmantes/calmante/rivotril/clonazepam/paracetamol/dipirona/tramadol/cápsulas/veneno/soníferos/medicamentos/insulina/antidepressivos !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    comprimidos/comprimido/remédios/remédio/cartela/cartelas/frasco/calmantes/calmante/rivotril/clonazepam/paracetamol/dipirona/tramadol/cápsulas/veneno/soníferos/medicamentos/insulina/antidepressivos … criança/bebê/bebé/menino/menina/filho/filha/neto/neta/sobrinho tomou/engoliu/bebeu/comeu !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    bebeu/bebi/beber/engoliu/engoli/engolir/comeu/ingeriu/ingeri/inalou/inalei/chupou/lambeu/respirou … cloro/lixívia/ácido/acido/soda/cáustica/caustica/detergente/inseticida/pesticida/raticida/chumbinho/gasolina/querosene/petróleo/solvente/thinner/tíner/aguarrás/pilha/pilhas/bateria/amoníaco/herbicida/agrotóxico/anticongelante/naftalina/desinfetante/desentupidor/diluente/creolina/sanitária/candida/cândida/veneno/removedor/acetona/mercúrio/cogumelo/cogumelos/tóxico !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    cloro/lixívia/ácido/acido/soda/cáustica/caustica/detergente/inseticida/pesticida/raticida/chumbinho/gasolina/querosene/petróleo/solvente/thinner/tíner/aguarrás/pilha/pilhas/bateria/amoníaco/herbicida/agrotóxico/anticongelante/naftalina/desinfetante/desentupidor/diluente/creolina/sanitária/candida/cândida/veneno/removedor/acetona/mercúrio/cogumelo/cogumelos/tóxico … bebeu/bebi/beber/engoliu/engoli/engolir/comeu/ingeriu/ingeri/inalou/inalei/chupou/lambeu/respirou !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    envenenou/envenenado/envenenada/envenenamento/intoxicou/intoxicado/intoxicada/intoxicados/intoxicação/envenenaram !detector/sensor/inventei
    cloro/lixívia/ácido/acido/soda/cáustica/cal/removedor/solvente/spray/pimenta … olhos/olho/vista/garganta/rosto !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição/creme/máscara/sabonete/molho
    olhos/olho/vista/garganta/rosto … cloro/lixívia/ácido/acido/soda/cáustica/cal/removedor/solvente/spray/pimenta !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição/creme/máscara/sabonete/molho
    overdose !inventei
    chumbinho/raticida … comeu/bebeu/engoliu/tomou !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    marido/esposo/companheiro/namorado/ex/pai/padrasto/chefe/patrão/irmão/tio/vizinho/parceiro/mãe/filho bate/bateu/espanca/espancou/agride/agrediu/chuta/chutou/esmurrou/surra/enforca/enforcou/enforcar/estrangula/violou/estuprou/esganou !ponto/palmas/foto/fotos/porta/meta/preço/direitos/patente/marca/concorrente
    me/nos bate/bateu/espanca/espancou/espancaram/agride/agrediu/chuta/chutou/esmurrou/enforca/enforcou/estrangula/esfaqueou/esfaqueia/esganou !foto/fotos/ponto/dúvida/meta
    apanho/apanhei/apanhando do/de/dele/meu marido/namorado/pai/noite/casa !fruta
    violência doméstica/familiar/sofro/vítima/marido
    murros/pontapés/chutes/pauladas/coronhadas a/me/nos/levei/deu/deram/filhos
    trancou/trancado/trancada/trancaram/prendeu/amarrou/amarrado/amarrada/acorrentado/cativeiro/cárcere me/nos/estou/tô/dentro/quarto/aqui/casa/banheiro/porão/cativeiro/minha/irmã !segredo/receita/contrato/marca/mercadoria/alfândega/carga/sistema/conta
    contra minha/nossa vontade
    sequestro/sequestrou/sequestraram/sequestrado/sequestrada/sequestrar/raptaram/raptou/rapto/raptado/refém/reféns !domínio/dados/página/conta/arquivos/ransomware/sistema/perfil/carbono
    pedem/pede/exigem/pedindo resgate !arquivos/dados/domínio/sistema
    levaram/levou/sumiu/desapareceu/desaparecida/desaparecido/arrancaram … filha/filho/menino/menina/bebê/bebé/criança/sobrinho/irmã/irmão/esposa carro/homens/uns/desconhecidos/rua/escola/polícia/ontem/horas/força/hoje/manhã/pedem !ideia/música/receita/desenho/nome/marca/foto/fotos/concorrente/clientes
    filha/filho/menino/menina/bebê/bebé/criança/sobrinho/irmã/irmão/esposa carro/homens/uns/desconhecidos/rua/escola/polícia/ontem/horas/força/hoje/manhã/pedem … levaram/levou/sumiu/desapareceu/desaparecida/desaparecido/arrancaram !ideia/música/receita/desenho/nome/marca/foto/fotos/concorrente/clientes
    filho/filha/menino/menina/criança/bebê sumiu/desapareceu/raptaram/sequestraram/levaram !ideia/desenho/marca/foto
    pistola/revólver/facão/espingarda/fuzil/catana/machado/canivete/punhal/peixeira … ameaça/ameaçam/ameaçou/ameaçaram/ameaçando/aponta/apontou/apontam/apontando/porta/fora/cabeça/pescoço/matar/seguindo/atrás/entraram/entrou/medo/polícia/socorro/obrigou/assinar/garganta/atacaram/atacou !inventei/desenho/brinquedo/jogo/fabrico/artesanal/cabo/forja/lâmina/coleção/logo/copiam/copiaram
    ameaça/ameaçam/ameaçou/ameaçaram/ameaçando/aponta/apontou/apontam/apontando/porta/fora/cabeça/pescoço/matar/seguindo/atrás/entraram/entrou/medo/polícia/socorro/obrigou/assinar/garganta/atacaram/atacou … pistola/revólver/facão/espingarda/fuzil/catana/machado/canivete/punhal/peixeira !inventei/desenho/brinquedo/jogo/fabrico/artesanal/cabo/forja/lâmina/coleção/logo/copiam/copiaram
    com/uma/faca na/no/uma/me faca pescoço/garganta/barriga/ameaçou/ameaça/ameaçando/matar/peito/costas/atrás !inventei/cutelaria/fabrico/cabo/faço/vendo
    homens/homem/caras/cara/tipos/ladrões/ladrão/bandidos/bandido/encapuzados/gente/sujeitos/jagunços armado/armados/armada/arma/armas !inventei/concreto/exército
    arma de fogo/branca !brinquedo/inventei
    me/nos seguindo/perseguindo/persegue/perseguem/segue/seguem … armado/armados/faca/carro/moto/matar/homem/homens/medo/rua !instagram/redes/seguidores
    assalto/assaltando/assaltada/assaltado … agora/armados/loja/socorro/aqui/arma !ideia/marca
    ameaça/ameaçam/ameaçou/ameaçaram/ameaçando/ameaçado/ameaçada/ameaças … morte/matar/atirar/queimar/família/filhos/bater/esfaquear/degolar/bala/tiro/estuprar/incendiar !processar/processo
    vai/vão/quer/querem/disse/jurou/falou/prometeu/vem/queria me/nos/que matar/bater/espancar/esfaquear/queimar/estrangular/enforcar/machucar/assassinar/sequestrar/furar/estuprar/degolar !mercado/marca/preço/concorrência/foto/fotos/curiosidade
    vai/vão/disse/falou/jurou/ameaçou/prometeu … tacar/queimar/incendiar/atear/botar/pôr … fogo/loja/casa/oficina/carro/mim/dentro/família !cd/forno/inventei
    tacar/atear/botar/meter fogo … casa/loja/oficina/mim/nós/família/dentro/carro !forno/churrasqueira/lareira/inventei
    matar/mato/matá-lo/assassinar vou/quero/vontade … ele/ela/meu/minha/esse/aquele/desgraçado !tempo/mercado/saudade/fome/praga/insetos/erva/capim
    mataram/assassinaram/matou/esfaquearam/balearam/esfaqueou meu/minha/um/o/a filho/irmão/pai/marido/sócio/homem/vizinho/mãe/amigo/guarda/cliente/funcionário !filme/romance/marca
    extorquida/extorquido/extorquindo/extorsão/milícia matam/matar/morte/família/pagar/medo/ameaçam/bala/filhos !patente/marca
    pagar/pago matam/matar/morte família/nos/me/filhos/minha
    sabem/sabe onde moro/mora/vivo/estudam/filhos !marca
    estuprou/estupro/estuprada/estuprador/estupraram
    violou/violada/violaram/abusou/abusa/abusada me/filha/menina/criança/padrasto/tio/chefe/sexualmente/força !marca/marcas/patente/direito/direitos/contrato/desenho/segredo/acordo/licença/autor/cláusula/confidencialidade
    tocou/agarrou/passou à/a/força/mão força/seios/corpo/sexual !campainha
    assédio/abuso sexual/chefe/patrão/criança !direito/mercado
    tiroteio/disparos/baleado/baleada/esfaqueado/esfaqueada !jogo/videogame/foto/câmera/inventei/vendas
    perigo vida/morte/corro/corre/estou/tô/estamos !marca/extinção
    não/quase/mal/parou/consegue/consigo/dificuldade/sem/custa respira/respirar/respirando/respiração !tecido/material/máscara/inventei
    falta/faltando/sem ar/oxigênio me/mãe/não/ele/ela/pai !condicionado
    engasgou/engasgado/engasgada/engasgando/engasga/sufocando/sufocado/sufoca/asfixia/asfixiando/asfixiado/afogando/afogou/afogado/afogada !mercado/dívida/dívidas/impostos/inventei/sistema
    osso/espinha/moeda/bala/amendoim/tampinha/carne/pedaço/bolinha … garganta/engoliu/entalado/entalou/atravessado !inventei/máquina
    garganta/engoliu/entalado/entalou/atravessado … osso/espinha/moeda/bala/amendoim/tampinha/carne/pedaço/bolinha !inventei/máquina
    engoliu/engolir/engoli moeda/moedas/botão/agulha/prego/parafuso/bolinha/ímã/pilha/brinquedo/tampa/tampinha/vidro/osso/brinco !inventei/evita
    menino/menina/criança/bebê/bebé/filho/filha/lábios/rosto/ele/ela roxo/roxa/azul/arroxeado/pálido … reage/respira/mexe/chora/convulsão/ajuda/ficando/está/tá !cor/logo/roupa/vestido/batom/livro
    infarto/infartando/infartou/enfarte/enfartando !inventei/aparelho/software
    ataque/parada cardíaco/cardíaca/coração/epilético/epiléptico/asma/respiratória !inventei
    avc/derrame/aneurisma !petróleo/inventei
    dor/dores/aperto/pressão/pontada/queimação peito/coração !logo/broche
    peito … braço/suor/suando/formigando/respirar/falta/aperto !logo/bordado
    braço/rosto/boca/lado/corpo … dormente/paralisado/paralisada/torto/torta/formigando/entortou/paralisou !cadeira/boneco
    desmaiou/desmaiado/desmaiada/desmaio/desmaiei/desfaleceu/desacordado/desacordada/inconsciente !inventei/uso/cópia/plágio
    convulsão/convulsões/convulsionando/convulsionou !inventei
    perdeu/perdi/perdendo os/a/consciência/sentidos consciência/sentidos
    não mexe/reage/desperta/responde/levanta se/mãe/pai/filho/filha/bebê/menino/avó/avô/amigo/marido/esposa/choque/caiu/operário/ajudante !cliente/instituto/email/mensagens/advogado/agente/empresa/pedido/concorrente/infrator/inpi/vendedor
    caído/caída/estirado/deitado chão … sangue/respira/mexe/reage/inconsciente/homem/senhor
    morrendo/agonizando/morrer está/tá/tô/estou/ele/ela … socorro/ajuda/pai/mãe/filho/amigo/rápido/marido/ajudem !negócio/marca/mercado/empresa/tradição/autor/direitos/fome
    pai/mãe/filho/filha/amigo/marido/esposa/irmão/sócio/bebê está/tá morrendo !autor/direitos
    sangra/sangrando/sangrar/sangramento/sangue/hemorragia/esvaindo muito/perna/para/parar/cabeça/braço/mão/dedo/nariz/ajuda/perdendo/saindo/grávida/mulher/não/jorrando/tossindo/vomitando/cuspindo/perdi/perdeu !cor/tinta/inventei/exame/teste/análise/filme
    hemorragia/sangramento !inventei/absorvente
    vomitando/vomitou/vomita/tossindo/cuspindo/mijando sangue
    vomitando/vomitou/vomita/febre/diarreia … criança/bebê/menino/menina/filho/filha/irmãzinha sangue/parar/comeu/engoliu/convulsão/desidratado/reage/mole/tomou !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    criança/bebê/menino/menina/filho/filha/irmãzinha sangue/parar/comeu/engoliu/convulsão/desidratado/reage/mole/tomou … vomitando/vomitou/vomita/febre/diarreia !inventei/invenção/invento/dispositivo/protótipo/sensor/detector/brinquedo/evita/evitar/impede/software/romance/receita/receitas/concorrência/mercado/modelo/composição
    cortei/cortou/corto/decepou/decepei/amputou/arrancou/esmagou/triturou/prensou/levou/perdeu/pegou … dedo/dedos/mão/braço/perna/pé/pescoço serra/máquina/sangue/moinho/prensa/faca/fora/vidro/moedor/cortadora/socorro/guilhotina/osso/fundo/ajuda !inventei/desenho/modelo/luva/luvas/foto/tecido
    dedo/dedos/mão/braço/perna/pé/pescoço serra/máquina/sangue/moinho/prensa/faca/fora/vidro/moedor/cortadora/socorro/guilhotina/osso/fundo/ajuda … cortei/cortou/corto/decepou/decepei/amputou/arrancou/esmagou/triturou/prensou/levou/perdeu/pegou !inventei/desenho/modelo/luva/luvas/foto/tecido
    ferimento/ferido/feridos/ferida/corte grave/gravemente/profundo/profunda/sangra/sangrando/ambulância/tiro/pescoço/cabeça/feio/aberto !inventei/pomada/curativo
    queimou/queimado/queimada/queimadura/queimaduras/queimei … rosto/mão/mãos/braço/corpo/pele/criança/menino/menina/bebê/filho/filha/óleo/água/ácido/grau/olhos/perna/ajudante/fervendo/vapor/soda/cozinha !inventei/creme/pomada/cd/luva/fogão/forno/unguento/gel/planta
    rosto/mão/mãos/braço/corpo/pele/criança/menino/menina/bebê/filho/filha/óleo/água/ácido/grau/olhos/perna/ajudante/fervendo/vapor/soda/cozinha … queimou/queimado/queimada/queimadura/queimaduras/queimei !inventei/creme/pomada/cd/luva/fogão/forno/unguento/gel/planta
    óleo/água/sopa/panela/leite/café quente/fervendo/fervente … rosto/cima/caiu/virou/derramou/menino/menina/bebê/perna/braço/queimou/mão/filho/filha !inventei/térmica/receita
    caiu/caíram/queda andaime/telhado/escada/laje/andar/poço/altura/barranco/sacada/prédio/precipício !vendas/preço/marca/site
    mordeu/picou/picado/picada/mordida cobra/serpente/escorpião/aranha/cachorro/jararaca/cascavel/abelhas/vespas/lacraia !logo/marca/inventei
    alergia/alérgica/alérgico/anafilaxia/anafilático inchado/inchada/inchando/respira/garganta/respirar/choque/rosto !creme/sabonete/inventei
    atropelou/atropelado/atropelada/atropelaram/atropelamento
    acidente/batida/capotou … feridos/ferido/sangue/ambulância/grave/socorro/preso/presos/morto/inconsciente/ajuda !seguro/patente/inventei
    grávida/gravidez … sangrando/sangra/sangue/contrações/desmaiou/bolsa/ajuda/nascendo/estourou !roupa/cinta/app/inventei
    bolsa/águas estourou/rompeu/rebentou/rompeu-se grávida/bebê/esposa/mulher/parto !marca/plástico
    dando/dar/entrou/trabalho luz/parto … escada/táxi/carro/rua/banheiro/agora/sozinha/ajuda/loja/casa/aqui !inventei
    eletrocutado/eletrocutada/eletrocutou/electrocutado/eletrocussão !inventei
    choque/corrente/fio/tomada/descarga/cabo … grudado/grudada/grudou/mexe/respira/inconsciente/levou/apanhou/tremendo/desmaiou/caído/reage/solta !inventei/celular/app/carregador/bicicleta
    grudado/grudada/grudou/mexe/respira/inconsciente/levou/apanhou/tremendo/desmaiou/caído/reage/solta … choque/corrente/fio/tomada/descarga/cabo !inventei/celular/app/carregador/bicicleta
    grudado/grudada/agarrado/preso fio/tomada/cabo/corrente !inventei/etiqueta
    fogo/incêndio/incendiando/incendiou/queimando/ardendo … oficina/casa/loja/fábrica/cozinha/depósito/prédio/escritório/galpão/mercado/armazém/vizinho/apartamento/barraca/carro/restaurante/cortina está/tá/na/no/em/pegando/pegou/ajuda/socorro/bombeiros/dentro/tem/há !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro
    oficina/casa/loja/fábrica/cozinha/depósito/prédio/escritório/galpão/mercado/armazém/vizinho/apartamento/barraca/carro/restaurante/cortina está/tá/na/no/em/pegando/pegou/ajuda/socorro/bombeiros/dentro/tem/há … fogo/incêndio/incendiando/incendiou/queimando/ardendo !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro
    pegando/pegou/pega fogo !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro/vendas
    em chamas !nome/logo/marca/música
    tem/há/um incêndio/fogo socorro/ajuda/aqui/presas/presos/dentro/bombeiros/gente/loja/casa/oficina !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro
    incêndio … socorro/ajuda/presos/bombeiros/rápido/gente/agora/dentro !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro
    fumaça/fumo … presa/presas/presos/dentro/gente/socorro/preta/criança/crianças/respirar/saindo/cheia/sufocando !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro/peixe/carne/churrasco/defumado/limpeza
    cheia/cheio de fumaça/fumo !extintor/alarme/detector/patente/inventei/invento/seguro/logo/marca/nome/artesanal/fogão/lenha/forno/cerâmica/molho/jogo/artifício/tecido/resistente/fotos/brigadeiro/peixe
    não consigo/conseguimos/dá sair … fogo/fumaça/incêndio/trancado/trancada/presos/preso
    bombeiros chamem/chama/urgente/socorro/mandem/número/rápido/ligar/liga !brinquedo/uniforme
    vazamento/cheiro/vazando/fuga/cheirando/escape gás !detector/sensor/inventei/patente
    explodiu/explosão/explodindo/estourou … gás/feridos/botijão/caldeira/gente/cilindro/panela/transformador/oficina/cozinha/forno/rosto/socorro !vendas/viral/inventei/marca
    botijão/bilha/cilindro gás … explodiu/vazando/fogo/vazamento/cheiro/explodir !inventei/sensor
    desabou/desmoronou/desabamento/desabando/soterrado/soterrados/soterrada !vendas/preço/mercado/site/sistema
    muro/teto/parede/laje/andaime/prédio/barranco … caiu/desabou/tombou … cima/operários/operário/gente/pedreiro/pedreiros/mim/criança !inventei
    presa/preso/presos/presas elevador/escombros/incêndio/fumaça/fogo/enchente/inundação/ferragens !inventei
    monóxido carbono !sensor/detector/inventei
    ambulância/ambulâncias !brinquedo/miniatura/app/desenho/inventei/maca/marca/software/logo
    samu !marca/logo
    socorro … ajuda/mata/matam/fogo/bate/batendo/morre/rápido/agora/sangue/respira/morrendo !inventei/invento/invenção/dispositivo/protótipo/sensor/detector/brinquedo/software/conto/romance/aplicativo
        socorro !plano/marca/patente/nome/prazo/copiam/copiaram/cópia/foto/registro/oposição/carta/processo/desenho/meses/logo/página/domínio/boleto/cobrança/advogado/alfândega/licença/pct/design/roubaram/arquivos/pendrive/blog
    emergência médica/192/911/112/polícia/hospital/bombeiros/morre/grave/vida !app/aplicativo/marca/logo/inventei
    chamem/chama/chamar/liguem/mandem/preciso polícia/viatura/médico/samu/192/190/112 … socorro/urgente/rápido/armado/sangue/morrendo/bate/matar/entraram/agora !marca/patente
    acidente de moto/carro/viação … agora/ferido/aqui/frente/grave !seguro/patente
    asma … bombinha/respirar/respira/crise/ar/falta/sufoco !inventei
    cinto/correia/chicote/vara/pau … bate/bateu/apanho/surra/pai/padrasto/marido !inventei/fabrico/couro/vendo
    embolia pulmonar/cerebral
    carta/bilhete … filhos/família/mãe/esposa … não/estarei/despeço/adeus/mais/amanhã !advogado/concorrente/patente
    amanhã/hoje/já não estarei/existirei/viva/vivo mais/filhos/aqui !reunião/consulta/horário/cidade/instituto
    ninguém … notar/falta/importa/lamentar/perceber … estivesse/estou/aqui/existisse/morresse/mais !cópia/marca
    cortando/cortar/corto/corte … braços/braço/pulsos/pulso/coxas/pele/veias meus/minhas/meu/eu/fico/vontade !tecido/vestido/machine
    tomou/tomei/bebeu/bebi/engoliu querosene/gasolina/thinner/cloro/lixívia/soda/ácido/detergente/veneno/chumbinho/desinfetante/acetona/creolina/removedor/agrotóxico !inventei/composição
    fio/cabo/tomada/corrente … desencapado/encostou/pegou/agarrou/tocou … chão/caído/mexe/respira/tremendo/desmaiou/grudado !inventei
    serra/máquina/moedor/prensa/guilhotina/motosserra … levou/cortou/arrancou/pegou/decepou … dedo/dedos/mão/braço/pé !inventei/desenho
    dedo/dedos/mão … serra/máquina/moedor/prensa … levou/cortou/arrancou/pegou/decepou !inventei/desenho
    não aparece/aparecem/encontro/encontramos/voltou … filho/filha/criança/menino/menina/desconhecidos/polícia/escola/horas/ontem !logo/marca/lista
    filho/filha/criança/menino/menina/esposa/irmã não aparece/voltou/encontro … desconhecidos/dinheiro/ontem/horas/escola/polícia/medo
    desconhecidos/homens/caras querem/pedem/exigem dinheiro/resgate filho/filha/irmão/sócio/meu/minha
    exagerou/exagerei/abusou/passou … heroína/cocaína/droga/drogas/remédio/remédios/álcool/crack !fronteira
    heroína/cocaína/crack/fentanil … amigo/filho/mal/respira/convulsão/acordar/demais/muito
    entortou/torta/torto/caiu/paralisou/adormeceu/dormente boca/rosto/lado/braço/corpo
    fala/falar enrolado/enrolada/direito/arrastado boca/braço/rosto/entortou
    tendo/ter/nascendo/vai/dando … neném/bebê/bebé/luz/parto/contrações … escada/táxi/carro/rua/banheiro/agora/sozinha/loja/casa/corredor !inventei
    grávida … escada/táxi/rua/agora/sozinha/dor/ajuda/nascendo/contrações/bolsa
    forno/panela/fogão/botijão/caldeira … explodiu/estourou … chamas/fogo/ferido/gente/cozinha/socorro
    frutinhas/frutinha/cogumelos/planta/folhas/sementes … comeu/engoliu … vomitar/vomitando/mal/inchado/respira !variedade
    comeu/engoliu … frutinhas/frutinha/cogumelos/planta/folhas … vomitar/vomitando/mal/parar
    não para/parar de vomitar/vomitando/sangrar/tossir/convulsionar
    fogo/incêndio … loja/casa/oficina/cozinha/lado/vizinho … sair/presos/conseguimos/socorro/ajuda
    vândalos/bandidos/homens/ladrões/caras/gangue/assaltantes/jovens atacaram/atacando/invadiram/invadindo/arrombaram/quebraram/entraram … loja/casa/oficina/facões/armas/escondidos/escondida/nós
    escondido/escondida/escondidos … bandidos/ladrões/armado/armados/facões/tiros/polícia/atacaram/invadiram/marido
    jogou/jogaram/atirou/lançou/tacou/espirrou ácido/soda/gasolina/álcool/água … cara/rosto/mim/corpo/olhos/cima
    ácido/soda … cara/rosto/olhos jogou/caiu/espirrou/queima/queimando !creme/peeling/máscara
    tomou/bebeu/engoliu/tomei/bebi … vidro/frasco/garrafa/copo … esmalte/remédio/veneno/cloro/perfume/detergente/acetona/xarope/desinfetante/produto/limpeza
    menino/menina/criança/bebê/filho/filha/neto/neta … tomou/bebeu/engoliu … esmalte/perfume/acetona/cloro/remédio/detergente/limpeza/gasolina !inventei
    jogou/atirou/pulou/lançou/saltou/jogar se/da/do/de ponte/prédio/janela/trem/viaduto/sacada/metrô
    apontando/aponta/apontou/apontaram arma/pistola/revólver/faca/fuzil
    cortou/cortei/corta/cortar pulso/pulsos/veias/pescoço/garganta
    mulher/marido/mãe/pai/filho/filha/avó/avô/bebê/amigo/esposa/namorada não acorda/desperta/respira !contrato/acordo/assinou
    bateu/batendo/bate/batem socorro/me/nele/nela/ajuda … socorro/ajuda/agora/rápido
    sufocando/sufoca/engasgado/engasgada/engasgou bebê/ele/ela/tô/estou/filho/cliente/asma !mercado/dívidas
    coração … disparou/disparado/acelerado/dói/doendo/braço/palpitação/arritmia !logo/desenho
    palpitação/taquicardia/arritmia … peito/braço/ar/desmaio/coração
    ameaça/ameaçou/ameaças de morte
    degolar/estrangular/esquartejar/esfaquear/estuprar
    trancada/trancado/trancou/presa irmã/mãe/filha/mim/quarto/banheiro/porão cunhado/marido/pai/padrasto/chefe/namorado/mantém !segredo
    forçou/forçaram/obrigou/obriga transar/sexo/deitar/cama/beijar
    tentei/tentou/tentando/tento morrer/suicídio/suicidar/enforcar/matar/sumir
    me afogar/enforcar/envenenar/cortar/jogar/queimar vou/quero/penso/vontade/rio/mar/ponte/poço
    afogar/enforcar/envenenar vou/quero/penso/vontade … me/rio/mar/poço/hoje
    nada/ninguém … segura/prende/resta/importa … acabou/fim/vida/morrer/mundo !marca/prazo/contrato
    acabou pra/para mim/tudo vida/adeus/mundo/nada/chega
    sangrar/machucar/ferir me/faço/quero … esquecer/aliviar/acalmar/dor/dívidas
    marido/homem/ex/filho/irmão/vizinho/pai/namorado/cara/desconhecido/louco/cliente/bêbado … facão/pistola/revólver/canivete/machado/espingarda !inventei/fabrico/vendo/cabo/desenho/marca/coleção/brinquedo/forja/cozinha
    com uma/a faca … gritando/grita/louco/bêbado/ameaça/medo/socorro/marido/ex
    marido/ex/namorado/pai/filho/vizinho/homem … uma faca gritando/grita/mão/louco/bêbado/ameaçando
    desconhecidos/homens/caras/vizinhos … porta/portão/casa … paus/facões/facas/armas/arrombar/quebrando/queimar/batendo/chutando
    arrombando/quebrando/chutando/forçando porta/portão
    surra/espancamento/pisa/coça … deram/deu/levei/cabeça/sangue/mercado/marido/pai
    cabeça/crânio/sobrancelha aberta/aberto/abriram/abriu/rachada/sangrando/fraturado
    agiota/traficante/traficantes/milícia/miliciano/facção/mafia/máfia/cobradores … sumir/matar/queimar/ameaça/família/filhos/morte/bater/comigo
    sumir/acabar comigo/connosco vai/vão/disse/querem/ameaçou
    pilha/bolinha/feijão/botão/miçanga/pedra/ímã/moeda nariz/ouvido/orelha/garganta !inventei
    choque … 220/110/volts/levou/tomou/elétrico/fio/tomada !inventei
    220/380 volts/choque levou/tomou/pegou !inventei/motor
    lâmina/vidro/máquina/serra/lata/navalha … abriu/cortou/rasgou … braço/perna/mão/osso/barriga/pescoço
    até o osso braço/perna/mão/cortou/abriu
    coração parando/parou/falhando/explodindo/parar sinto/meu/dele/dela
    fritadeira/forno/fogão/motor/aquecedor/gerador/transformador/fio/carro pegou/pegando/explodiu/chamas fogo/explodiu
    atirando/atiram/tiroteio/disparando na/em/contra/nós/rua rua/casa/gente/bairro/nós !foto/pedra
    febre 40/41/42/alta bebê/criança/filho/filha/convulsão
    frio/fria/gelado/gelada … mexe/respira/acorda não
    raivoso/raiva mordeu/cachorro/gato/morcego
    obriga/obrigou/força/forçou deitar/transar/sexo/nua/cama/tocar
    poço/cisterna/fossa/vala/rio/barranco caiu/escorregou/dentro !petróleo
    espumando/espuma boca/pai/mãe/filho/convulsão
    de/como refém/reféns
    vai/vão/quer me/nos matar/esfaquear/espancar

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
    examinador/examinadora/exigência … marca/patente/pedido/responder
    copyleft
    exame dhe
    typosquatting/cnipa/iso
    copyright/crédito … vídeo/foto/música
    nda/sigilo

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
    nome/chame/chama/chamam … mesmo/igual/mesma/meu/minha/parecido … lanchonete/salão/restaurante/loja/vizinho/padaria/negócio/barbearia
    ninguém mais … chame/nome/use/faça/venda/copie
    evito/evitar/impedir/proibir/impeço … façam/copiem/usem/vendam/roubem/fabriquem/imitem/faça/use/copie/roube/outros
    escolher números/número/categoria/categorias … vendo/produtos/serviços
    montei/construí/fabriquei/inventei/bolei/desenvolvi/criei/projetei … máquina/aparelho/sistema/ferramenta/motor/bomba/forno/secador/dispositivo/jogo
    máquina/aparelho … descasca/mói/seca/corta/torra/planta/colhe/filtra/bombeia/mede/separa
    bolinha/círculo/rodinha … nome/erre/r/marca
    certificado … nome/marca/vale/anos
    letreiro/fachada/placa … protegido/nome/registrar/igual/copiou
    contrato social/cnpj/junta … nome/letreiro/protegido/protege
    descobrimos/criamos/inventamos/achamos … sistema/juntos/dois/método
    mostrei/postei/publiquei/apresentei … aparelho/máquina/feira/vestido/invento/tarde/perdi
    música/canção/letra/som … rádio/spotify/toca/recebo/bar/emissora/youtube
    calados/calar/calem/falem/contem/segredo … receita/fábrica/fórmula/funcionários/projeto
    mostrar/mostrei/ensinar/entregar … receita/fórmula/projeto/planos/amostra/ideia
    assinar/assinem/assine papel/acordo/termo … antes/contar/projeto/mostrar/ideia
    desmontaram/desmontou/desmontar/analisaram … produto/aparelho/máquina/feito
    30/trinta/31/18/12 meses
    aluno/alunos/professor/colega … xeroca/xerox/copia/vende … apostila/livro/manual/material
    apostila/manual/livro/curso … xerox/xeroca/vende/copia/telegram/pdf
    porcentagem/percentual/comissão … fabricar/vendas/vendida/peça/produto
    peço/pedir/cobrar/cobro … peça/unidade/vendida
    outros/outras/alguém abram/abra/ponham/usem … lojas/loja/filiais/franquia … meu/nosso nome/marca
    cartaz/panfleto/logo/site/app … designer/paguei/arquivos/editável/entregar
    escritor/autor/pintor/compositor … morreu/faleceu/imprimir/anos
    primo/sócio/irmão/marido/amigo … separar/separamos/separando/fica/brigamos … nome/marca/logo
    banco/investidor … quanto/valem/vale … títulos/marca/patente/registros/ativos
    exportar/exportação … pensar/antes/cuidar/verificar/preparar
    copiaram/copiou/imitam/imitaram/clonaram … igualzinho/igual/saquinhos/embalagem/mesma/mesmo/tudo
    imitações/imitação/falsificados/falsos/piratas/réplicas … porto/alfândega/chegando/mercado/livre/shopee
    fecharam/derrubaram/bloquearam/suspenderam/removeram … página/conta/anúncio/perfil/loja
    perfil/página/conta/site falso/falsa/falsos … loja/nome/passa/clientes/golpe/marca
    se passa/passam/passando pela/por/pelo loja/mim/nós/empresa/marca
    boleto/cobrança/fatura/email estranho/estranha/esquisito/suspeito/cadastro
    achei/criei/obtive/encontrei/cruzei … mangueira/árvore/planta/flor/fruta/rosa/orquídea/semente/milho/arroz
    replantar/replanta/semear/guardar … sementes/semente/colheita
    resolver/resolvemos … sem/fora justiça/tribunal/juiz/processo
    provar/prova/provo … fiz/primeiro/meu/autor/criei/data
    eu/que fiz/criei/inventei/desenhei primeiro
    lançar/lanço/abrir/abro/começar/começo … produto/marca/negócio/loja/cosméticos/app … proteger/protejo/começo/onde/registro/primeiro
    por onde começo/começar
    o/que se/devo/posso/preciso proteger/registrar/protege/registro
    idêntico/idêntica/idênticos/idênticas/igual/iguais … meu/minha/meus/minhas/nosso
    publicou/publicaram/copiou/copiaram/usaram … artigo/texto/conto/poema/blog/nota meu/minha/sem
    imprimir/vender/usar/pôr … personagem/quadro/escudo/time/famoso/artista canecas/camisetas/bonés
    chefe/patrão/empresa/empregador … diz/quer … dele/dela/dono
    escolha/escolher/adiar/atrasar … países
    tratado … adiar/países/fora/ajuda
    aeroporto/loja/feira/mercado … encontrei/achei/vi … meu/minha/plástico/cópia/iguais/meus
    funcionário/empregado/vendedora/vendedor/técnico/cozinheiro … foi/saiu/levou … concorrente/lista/clientes/receitas/planos/fórmula
    contador/gerente/sócio … conhece/sabe … preços/clientes/receitas/fórmula
    conceito/método/sistema/processo/ideia … novo/nova/proteger/protejo/registrar
    testar/testando/teste … proteger/cedo/patente/invenção
    sobrenome/apelido … marca/registrar/loja/grife/alfaiataria/restaurante
    lei/vale … vendo/países/registro
    bolo/molho/tempero … proteger/registrar/copiam/vender/ninguém/sabe
    pagar/paga todo/cada ano
    agente local/próprio
    acrescentar/incluir classe/país/países/produto/produtos
    selo … qualidade/região/produtores/associação/federação
    hacker/hackers … roubou/roubaram/fórmula/planos/arquivos
    tabela/lista/senha … preços/clientes/proteger/segredo
    restaurante/loja/cafeteria … próprio/própria … registrar/proteger/tempero/nome
    lançamento/lançar/lancei … antes/depois/fazer/produto
    perdi tudo/direito/direitos/novidade
    vendi/mostrei … antes/depositar/registrar
    videomaker/fotógrafo/designer/programador … usar/nosso/quer/dono/vídeo
    trilha/curta/filme/documentário … contrato/música/direitos/papéis
    xerox aula/livro/apostila/alunos
    oposição/opôs … acordo/nome/marca
    único … vender/ser/pagar/país/exclusivo
    tecido/personagem/estampa … licenciado/licenciada/costurar/vender
    enviar/mandar carta/envelope … mim/prova/mesmo
    recorrer/recurso … europa/marca/recusa/tempo
    liminar
    negaram/negou/recusaram/recusou/indeferiram … palavra/nome/comum/pedido/marca
    cheiro/cor/som/jingle/palavra … reservar/proteger/registrar/só/meu
    artigo/tese/palestra … publiquei/apresentei … processo/método/invento/tarde
    música … tocar/toco … pousada/hotel/bar/loja/restaurante/salão/academia
    publicaram/publicou … crônica/conto/texto/poema/foto meu/minha/sem/nome
    contador/gerente … preços/clientes/embora/sair/vai
    mandou/enviou/passou/vazou … planos/fórmula/receita/arquivos … rival/concorrente/outro
    cebola/café/queijo/mel/cachaça/farinha/cacau/vinho … famosa/famoso/região/regiões/usam/nome
    outras/outros regiões/região/produtores/zonas … nome/usam/põem
    direitos … meus/minha/sociedade/empresa/sócio
    comerciante/vendedor/loja … vende … meus/minhas/meu/minha … barato/fora/comprados/cópia
    fabrico/faço/vendo/produzo/crio … direitos/registrar/proteger/protejo/patente
    bonecas/bonecos/brinquedos/velas/sabonetes/joias/bolsas/roupas … direitos/proteger/protejo/registrar
    risco/arriscar/medo … processo/processado/patente/copiar
    posso fabricar/vender/produzir … processo/risco/patente/igual
    rapper/dj/cantor/banda … usou/usaram/gravou … minha/meu/minhas batida/música/letra/beat
    batida/beat/letra/melodia … usou/roubou/usaram/rapper/direitos
    governo/estado/sebrae/prefeitura … ajuda/apoia/paga … registrar/registro/patente/marca/empresa
    idênticos/idênticas/iguais/igual … meus/minhas/meu/minha
    chefe/patrão … aparelho/inventei/criei … dele/dela

off-topic =
    registrar/registro/emplacar/placa/emplacamento/licenciamento carro/veículo/moto/filho/bebê/nascimento/casamento/caminhão
    abrir/criar/registrar/montar/constituir empresa/firma/cnpj/mei/ltda/sociedade !nome !marca !logo !registrada
    cnpj/cpf/mei/das/nif/nuit/simples … abrir/tirar/consultar/declarar/regularizar/como/atrasado !marca
    carteira/carta/cnh motorista/condução/habilitação
    cnh/detran/habilitação
    licença/alvará/permissão de/para municipal/construção/maternidade/caça/pesca/ambiental/obra/armas/médica
    barato/barata/baratos/baratas tênis/sapato/celular/carro/roupa/computador/comida/casa/terreno/voo/passagem !cópia !falsos
    quanto/preço … iphone/celular/carro/moto/gasolina/pão/passagem/cimento/geladeira/notebook/aluguel/consulta/dólar !patente !marca !registrar !inventei !capinha !registro
    comprar/alugar/vender/arrendar casa/carro/terreno/apartamento/celular/moto !capinha/marca/geleia/faço/peça/peças
    plantar/regar/adubar/semear/podar … tomate/tomates/jardim/vaso/varanda/flores/verduras/horta !variedade !protegida
    internet/wifi/rede lenta/lento/velocidade/senha/caiu/cai
    vizinho/vizinhos/vizinha … barulho/festa/cachorro/árvore/lixo/muro
    ônibus/trem/comboio/autocarro/voo/avião/passagem/bilhete … para/de/quando/próximo/hora
    entediado/entediada/triste/sozinho/sozinha/feliz estou/tô/sinto
    imposto/impostos/irs/icms/iva/renda/ir … declarar/declaro/pagar/pago/empresa/loja/quanto/restituição !royalties !licença !marca
    pizza/chá/almoço/jantar … fazer/faço/gosta/preparo/cozinho/favorita !marca !nome !registrar !denominação
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
    passaporte/imigração/asilo/cidadania/embaixada/residência !marca
    abrir conta bancária/banco/poupança
    abrir conta
    empréstimo/hipoteca/financiamento/crédito … comprar/banco/casa/carro/juros/taxa/preciso/pedir !garantia !patente !patentes !marca
    piada/piadas/charada
    poema/redação/tcc/tese/dever … escreve/escreva/faz/faça/ajuda !direitos !copiaram
    escreve/escreva/faz/faça … poema/redação/conto/canção/carta de amor !notificação
    como você/vc vai/está/tá/passa
    te amo
    namorada/namorado/esposa/esposo/marido/divórcio/guarda/pensão … amor/deixar/trai/como/alimentícia/processo !marca !invento
    divórcio/divorciar
    traduzir/traduz/traduza … isto/isso/frase/texto/inglês !pedido !patente !livro
    ignore/ignora/esqueça … instruções/regras/anteriores
    capital de/do/da !social !semente
        impressora … tinta/imprime/conecta/instalar
    wifi/notebook/computador/celular/telemóvel/android/iphone … consertar/lento/quebrado/comprar/senha/carregar/funciona/liga/formatar
    senha … esqueci/email/facebook/gmail/wifi
    moto/motor/pneu/freio/carro/mecânico … liga/consertar/quebrou/barulho/pega !patente !inventei !invento
    melhor celular/notebook/restaurante/hotel/carro/filme/escola/faculdade
    hotel/voo/voos/restaurante … barato/reservar/perto/para/bom/indica !nome !marca !registrar
    aluguel/renda/inquilino/apartamento/despejo/proprietário … pagar/depósito/aumentar/contrato/imóvel/caução !trator !marca !royalties
    seguro/seguros … carro/saúde/vida/batida
    batida/acidente … carro/moto/seguro
    universidade/escola/faculdade/bolsa/prova/enem … inscrição/inscrever/matrícula/notas/passar !invento !patente
    emprego/vaga/currículo/trabalho … procuro/procurar/encontrar/conseguir/enviar !invento
    multa/infração … trânsito/velocidade/estacionamento/carro
    conta/fatura de luz/água/gás/energia
    luz/água … cortaram/conta/vazamento
    encomenda/pacote/entrega … chega/onde/rastrear/perdido/chegou/atrasada
    vacina/covid !marca
    cachorro/gato/filhote … doente/come/comer/veterinário/late
        muito/muita/brigado obrigado/obrigada/obg
    merda/porra/idiota/imbecil/burro/otário
    kkk/kkkk/kkkkk/rsrs/haha
    sentido da vida
    que horas/dia são/é hoje
    patente militar/exército/sargento/coronel
    melhor/melhores/boa/recomenda/indica marca/marcas de/geladeira/celular/carro/tv/pneu/notebook/fogão/tênis/ventilador/máquina/frigorífico/telemóvel/tinta/cimento/leite/colchão !registrar !registar !proteger !minha
    marca … geladeira/celular/telemóvel/pneu/pneus/tv/televisão/notebook/fogão/frigorífico/colchão/tênis/máquina melhor/boa/indica/recomenda/comprar/compensa/dura !registrar !registar !proteger !minha !cópia
    segredo/truque/segredos … feijão/arroz/bolo/pão/feijoada/moqueca/caldo/massa/churrasco/brigadeiro/bacalhau/pudim/frango/molho/funge/muamba grosso/fofo/soltinho/crocante/bom/macio/gostoso/perfeito/ficar/fica !proteger !funcionário !empresa !vendo !concorrente
    segredo/segredos felicidade/sucesso/casamento/juventude/amor/beleza/vida
    cópia/duplicado/xerox/fotocópia chave/chaves/passaporte/certidão/rg/cpf/diploma/carteira/bilhete
    renovar/tirar/renovo/tiro/emitir carteira/cnh/carta/passaporte/rg/habilitação/visto/bilhete
    licença/alvará/carteira … motorista/condução/conduzir/bebidas/álcool/caça/pesca/maternidade/habilitação/bar
    registrar/registar/registro/registo/matricular/inscrever filho/filha/bebê/bebé/criança/escola/carro/moto/casamento/nascimento/chip/cartão/conta/imóvel/terreno
    ignora/ignore/esqueça/esquece/desconsidere instruções/regras/anteriores/tudo/previous/prompt
    ignore/forget/disregard previous/instructions/all/rules
    system prompt
    prompt sistema/inicial/system
    você/tu/vc é/és agora/dan/hacker
    finja/finge ser/como/que/conta
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
    obrigado/obrigada/obg … noite/tarde/dia/ajuda/tudo/tchau
    = obrigado
    = obrigada
    = valeu
    = ok obrigado
    plantar/planto/semear/cultivar/regar/podar/adubar … tomate/tomates/alface/cebola/milho/jardim/vaso/horta/varanda/cheiro-verde !variedade/semente/protegida
    licença/alvará/autorização … bebida/bebidas/álcool/alcoólica/restaurante/bares/táxi/farmácia/armas/dirigir/construir/maternidade/paternidade/sanitário/vigilância !marca/patente/logo/música/nome/fabricar/software
    telefone/número/endereço/horário … prefeitura/câmara/banco/hospital/embaixada/consulado/clínica/ministério/colégio/detran
    quantos/qual/que anos/idade você/tem/tens/signo
    mancha/manchas … tirar/lavar/vinho/gordura/roupa/sangue/camisa !inventei/produto
    namorada/namorado/esposa/esposo/ex/crush/marido … responde/mensagens/amor/deixou/trai/ciúmes/reconquistar/beijar !marca/sócio/empresa/domínio/negócio/loja
    cachorro/gato/gata/galinha/vaca/cavalo/coelho/papagaio … vomitando/vomita/doente/come/pulgas/carrapatos/vacina/veterinário/diarreia !inventei/marca/produto
    costas/joelho/dente/ouvido/garganta/coluna/cabeça/barriga … dor/dói/doendo/inflamada !inventei/cadeira/travesseiro
    carrega/funciona/desliga/trava/lento … celular/tv/computador/notebook/tablet/geladeira/carro/moto/telemóvel !inventei/patente/marca/app/capinha
    tela/bateria/carregador/câmera … celular/tablet/notebook/consertar/quebrou/quebrada/trocar !capa/capinha/marca/inventei
    consertar/arrumar/reparar … celular/tela/geladeira/máquina/carro/moto/goteira/telhado/cano/porta !inventei/patente
    empréstimo/crédito/hipoteca/financiamento … táxi/casa/moto/carro/banco/consigo/conseguir/preciso !patente/marca/garantia
    conta/fatura/boleto … luz/água/gás/internet/cara/alta/telefone !patente/marca/registro
    pensão alimentícia/alimentos/calcula/calcular/aposentadoria
    licença/dias/férias … maternidade/paternidade/doença/casamento/luto
    demitir/demissão/rescisão … funcionário/empregado/experiência/meses/calcular/justa !segredo/invento/lista/clientes
    frio/calor/chuva/chover/chove/vento/neve … amanhã/hoje/semana/faz/fazer/vai !máquina/inventei/patente
    gols/gol/golos/placar/campeonato … ontem/quem/hoje/jogo/noite/fez
    arroz/feijão/frango/bolo/sopa/ovo/carne … grudar/queimar/soltinho/cozinhar/ferver/assar/forno/fofo !vendo/vender/marca/registrar/segredo/patente/inventei
    motorista/garçonete/porteiro/pedreiro/babá … emprego/trabalho/procuro/vaga/salário/contratando
    preço/quanto/custa/vale … cimento/gasolina/frango/ovo/açúcar/dólar/ouro/passagem/carne/arroz/tijolo !marca/patente/registrar
    inútil/idiota/imbecil/estúpido/estúpida/burro/burra/otário/lixo/porcaria/corno/babaca/trouxa você/é/robô/seu/sua/bot
    vai vai/se/tomar/pra/à merda/foder/cu/inferno/lascar/catar
    aniversário/casamento/festa/formatura/batizado … organizar/presente/vestido/decorar/ideias/bolo !vendo/marca/negócio/desenho/fotos/fotógrafo
    inscrição/matrícula/enem/vestibular/bolsa … universidade/escola/data/vaga/faculdade/prova !marca/patente/obra/registro
    chip/sim/linha/plano/recarga … roubado/bloquear/ativar/claro/vivo/tim/unitel !marca
    barulho/música/cachorro/lixo … vizinho/vizinha/vizinhos noite/incomoda/late/festa
    rico/milionário/famoso/influencer/youtuber … rápido/ficar/virar/ser
    acredita/acreditas/existe deus/fantasma/aliens/destino/alma
    temporada/episódio/série/filme/estreia … nova/quando/sai/netflix/ver/próxima/assistir !direitos/música/roteiro
    multa/multas … estacionar/velocidade/carro/moto/levei/pagar/recorrer/semáforo !marca/semente/patente
    usado/usada … carro/moto/celular/dicas/comprar !vender/marca/roupa
    barriga/gordura/peso/quilos/celulite … perder/queimar/eliminar/reduzir/secar
    receita … moqueca/feijoada/brigadeiro/pudim/lasanha/pizza/torta/bolo/bacalhau/cachupa/muamba/coxinha !secreta/segredo/vendo/vender/negócio/copiou/roubou/patente/registrar/empregado/proteger/sócio/marca
    rg/cpf/cnh/passaporte/certidão … perdi/tirar/renovar/roubaram/vencido/documentos !marca/patente/software
    oi/olá/oie/eae/salve/bom/boa tudo/bem/família/beleza/joia/sumido/amigo !marca/patente/nome/registro
    conta/conte/fala piada/charada/história/fofoca
    aprender/curso/aulas … violão/inglês/dançar/nadar/dirigir/piano/programar/excel/francês !registrar/direitos/vendo
    senha/login/usuário … esqueci/recuperar/wifi/facebook/email/netflix/administrador
    seguidores/curtidas/likes/visualizações … ganhar/aumentar/ter/mais/tiktok/instagram !roubaram/copiaram
    câmbio/cotação/conversão dólar/euro/real/kwanza/metical/bitcoin
    distância/rota/quilômetros/mapa … como/de/até/fica/quantos
    traduz/traduzir/traduza/tradução … bom/oi/frase/palavra/chinês/inglês/texto !patente/livro/pedido/marca/obra/romance
    significa/significado sonhar/sonho/sonhei/palavra !marca
    horário/hora … missa/banco/trem/ônibus/supermercado/farmácia/jogo
    penteado/corte/tinta/cabelo/unhas/maquiagem … fazer/ideias/curto/longo/moda/indica/pintar !marca/salão/produto/vendo/inventei
    ansiedade/depressão/insônia/estresse/tristeza … tenho/tirar/dormir/tratar/remédio
    bebê/filho/filha/criança … dorme/dormir/come/birra/fraldas/escola/chora/dentes/engatinha !inventei/brinquedo/produto/roupa/marca
    aposentadoria/inss/benefício/auxílio
    décimo/terceiro/fgts/férias/salário/extras … pagam/calcular/chefe/patroa/quando/recebe/paga
    processo/juiz/denúncia … divórcio/herança/vizinho/trânsito/trabalhista/guarda
    inventário/testamento/escritura/cartório … casa/terreno/irmãos/pai/lote !marca/patente/direitos/obra/royalties
    carro/moto/motor/caminhão … fumaça/óleo/filtro/freio/vela/pneu/bateria/liga/esquenta/barulho/vaza/lavar !inventei/patente/peça/peças/fabrico/vendo
    exame/concurso/curso/edital … polícia/exército/direção/admissão/enfermagem/sangue/urina
    calorias/vitaminas/proteínas
    planetas/planeta/galáxia
    desculpa/desculpas … professor/chefe/inventar/inventa
    farmácia de/plantão plantão/turno
    cartão … crédito/débito/bloquear/perdido/banco/roubado
    sintomas/dengue/zika/gripe/tosse !inventei/diagnóstico
    poema/redação/tcc … escreve/faz/sobre/pra
    adotar/adoção cachorro/gato/filho/animal
    parar/largar fumar/beber
    nomes/nome bebê/menino/menina/cachorro
    apartamento/casa/quarto/kitnet … alugar/procuro/busco/dois/mobiliado !marca
    certidão/atestado … nascimento/casamento/óbito/residência/médico/antecedentes
    não/nem liga … celular/tv/computador/notebook/carro/moto
    visto/vistos americano/turista/trabalho/estudante/residência/canadá/schengen/demora
    visto/vistos … americano/turista/consulado/embaixada/viagem/estudante
    ônibus/trem/voo/passagem … preço/horário/custa/para/comprar
    imposto/impostos/das/irs … mei/pago/pagar/declarar/quanto !marca/royalties/licença/pi/patente
    nacionalidade/cidadania portuguesa/brasileira/italiana/espanhola/tirar/tiro/obter/pedir
    bolsa/bolsas … estudar/estudo/canadá/exterior/universidade/mestrado/estudos
    contratando/contratam/recrutando/vagas … secretária/secretárias/motorista/vendedor/caixa/emprego
    carburador/embreagem/vela/óleo/freio … moto/carro/regulo/regular/trocar
    tênis/sapato/chuteira … correr/correr/caminhar/melhor/melhores/futebol !marca/registrar/desenho/modelo/cópia
    como se/eu fala/diz/fala/escreve eu/te/amo/bom/obrigado … francês/inglês/japonês/espanhol/coreano/italiano
    que/o você/tu faz/gosta/come/mora/nasceu vida/hoje/aí/onde
    torta/bolo/pudim/pão/biscoito … fácil/receita/rápido/maçã/chocolate/fubá/cenoura !vender/vendo/marca/nome/registrar/concorrente/copiou/forma
    alvará/licença/permissão … mercadinho/prefeitura/abrir/restaurante/bar/salão/câmara/bombeiros !marca/nome/logo/patente
    prefeitura/detran/cartório … alvará/pede/telefone/multa/iptu/certidão !marca/nome/logo
    segredo/segredos … feijoada/moqueca/churrasco/bolo/pão/arroz/feijão/coxinha/vatapá boa/bom/melhor/gostosa/fazer/de !vender/vendo/funcionário/empregado/concorrente/proteger
    patroa/patrão/chefe … hora/extra/salário/férias/paga/desconta/atrasa !invento/inventei/patente/código/peça
    pulga/pulgas/carrapato/vermes … cachorro/gato/gata
    sonhar/sonhei dente/cobra/morte/água
    me sinto sozinho/sozinha/triste/mal/deprimido
    sorteado/sorteio/loteria/mega
    abdômen/abdominal/glúteo/treino/exercícios … fazer/pra/para/casa/academia !app/inventei
    caução/locador/inquilino/aluguel … devolve/pagar/despejo/aumentou/contrato !marca/royalties
    atestado médico/trabalho/academia
    graxa/gordura/caneta/sangue … calça/camisa/roupa/tirar/lavar
    cebola/alho/cenoura/couve … planta/plantar/colher/quando !variedade/semente/região/nome
    falta/acabou água/luz/energia bairro/casa/hoje !inventei
    contratando/contratam/recrutando/recrutam/contratar … secretária/secretárias/motorista/vendedor/caixa/recepcionista !segredo/contrato
    tênis/sapato/chuteira/bicicleta … correr/caminhar/treinar/academia !desenho/registrar
    eu te amo
    como se fala/diz/escreve … em/francês/inglês
    licença/carteira/curso taxista/motorista/motoboy/piloto/caminhoneiro
    banco … cobra/tarifa/cartão/transferência/caixa/conta !patente/marca/valem/garantia/títulos
    horário/horários/abre/fecha … piscina/academia/biblioteca/museu/mercado/supermercado/parque/correio/praia
    covid/pandemia/coronavírus !patente
    sobrenome/nome mudar/trocar/tirar … cartório/pai/civil/casada !marca/negócio/empresa/loja/logo
    vírus/hackeado … computador/celular/pc/notebook !vacina
    número polícia/bombeiro/samu/táxi/disque !inventei
    moeda/bandeira/hino/idioma … da/do/índia/angola/japão/china !marca/logo
    presente/presentes … mãe/pai/namorada/esposa/amiga/aniversário !vendo/loja
    enfermeira/enfermeiro/policial/piloto/professor/bombeiro … ser/virar/estudar/faculdade
    copa/mundial 2026/2030/onde/sede
    ferrugem/mofo/limo/baratas/formigas … tirar/matar/eliminar/limpar !inventei/produto

# Sequências de palavras em que uma palavra do ramo quer dizer outra coisa.
other-sense =
    marcar/marca/marque/marco consulta/médico/dentista/gol/presença/encontro
    marca/marcas de nascença/pele/queda/expressão/sol/batom
    marcas no/na rosto/pele/corpo
    marca páginas
    patente militar/sargento/coronel/exército
    cópia/cópias de/da/do/das chave/chaves/rg/cpf/identidade/documento/certidão/passaporte
    certidão/certificado de nascimento/casamento/óbito/escola/vacina
    copiar e colar
    registro/registrar civil/nascimento/casamento/geral/boletim
    boletim de ocorrência
    licença maternidade/paternidade/médica/ambiental/prêmio
        com licença posso/dá/moça/moço
    desenho animado/infantil/animados
    desenhar/desenho para colorir
    receita médica/azul
    segredo/segredos do/da/para felicidade/sucesso/casamento/vida/cofre
    classe média/social/executiva/econômica
    aula/aulas de inglês/violão/dança/yoga/direção/reforço
    domínio da/do matéria/inglês/bola
    oposição ao/do governo/presidente
    partido/partidos de oposição
    modelo de/fotográfico/moda carta/currículo/agência/contrato aluguel/passarela
    quem inventou a/o telefone/roda/lâmpada/avião/rádio/internet/eletricidade
    autor do/da gol/livro/frase/crime
    origem da/do palavra/vida/universo/humanidade
    preço justo
    proteger a/o/minha/meu pele/rosto/filho/filhos/cabelo
    proteção contra/solar sol/mosquitos/chuva/covid/ladrões/solar
    renovar/renovação o/a/minha/meu/da/do cnh/carteira/passaporte/visto/assinatura/seguro/matrícula/documento
    depósito bancário/caução
    depósito em/na/no banco
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
    marca/marcas de/geladeira telemóvel/tv/pneu/fogão/notebook/frigorífico/colchão/cimento
    melhor/boa/melhores marca/marcas geladeira/celular/tv/pneu
    segredo/segredos do/da/de/para feijão/arroz/bolo/felicidade/sucesso/casamento/feijoada/pão/juventude
    cópia/cópias da/de/do chave/chaves/passaporte/certidão/carteira/rg
    licença/carta de/para maternidade/condução/motorista/pesca/caça/bebidas
    registro/registo civil/nascimento
    direitos humanos
    pedido de/do casamento/namoro/demissão/pizza/delivery/ifood meu/ela/fazer/onde/chegou
    licença … bebida/bebidas/alcoólica/dirigir/táxi/maternidade
    inventar/inventa desculpa/história/piada
    franquia … seguro/auto/internet/bagagem
    exame de/para sangue/polícia/urina/direção/admissão
    marca/marcas de nascença/acne/biquíni/furadeira/perfume/fralda/tinta
    modelo de carta/currículo demissão/apresentação/recomendação
    registro/registrar de nascimento/imóvel/veículo/automóvel/casamento
    domínio da/do/de bola/inglês/matéria
    autor do/de crime/gol/roubo
    direito/direitos de/ao/a trabalhista/greve/férias/penal/civil/família
    segredo/segredos de/da/do/uma boa/bom/feijoada/moqueca/churrasco
    autor/patente de/do/da crime/militar
    licença/licenças de/para taxista/motorista/pesca/caça/arma/bar

# Palavras da vida diária que quase nunca aparecem em perguntas de propriedade intelectual. Cada uma fala um pouco contra.
elsewhere =
    passaporte embaixada imigração asilo cidadania refugiado voo aeroporto avião embarque trem comboio ônibus autocarro bilhete passagem hostel airbnb turista turismo férias viagem passeio
    clima chuva chovendo previsão temperatura tempestade enchente terremoto estrelas planeta
    futebol basquete vôlei olimpíada gol goleiro jogador jogadores estádio campeão campeonato messi neymar ronaldo flamengo corinthians palmeiras benfica sporting
    esposa marido namorada namorado casamento divórcio pensão beijo amor traição gravidez criança crianças mãe neto tio tia gêmeos
    doente febre dente dentes dentista estômago diarreia tosse gripe dor cabelo acne diabetes pressão sangue câncer comprimido farmácia hospital clínica enfermeira cirurgia sintoma sintomas dieta peso quilos dormir insônia ansiedade depressão estresse alergia
    inquilino aluguel despejo apartamento hipoteca escritura encanador telhado banheiro pia vazamento eletricista quarto cozinha cortina colchão geladeira microondas
    salário férias vaga vagas currículo entrevista estágio demitido desemprego aposentadoria promoção colega maternidade fgts
    irs icms contador restituição folha
    empréstimo dívida juros poupança bitcoin cripto ações loteria aposta cassino inflação euro kwanza metical
    enem lição sala matemática álgebra equação geometria biologia história redação gramática dicionário matrícula faculdade
    cachorro gato cachorra galinha porco mosquito rato veterinário
    cozinhar assar ferver fritar sopa almoço jantar delicioso ovos cebola alho feijoada
    pneu freio motor gasolina diesel combustível garagem bicicleta estacionamento velocidade motorista dirigir cnh detran
    iphone android celular telemóvel notebook wifi roteador bluetooth bateria carregador senha gmail netflix seguidores teclado vírus hackeado excel
    ladrão assalto assaltado prisão preso exército
    presidente ministro congresso eleição eleições votar voto prefeito deputado
    igreja mesquita oração bíblia deus jesus natal páscoa carnaval aniversário enterro
    piada piadas charada engraçado entediado triste feliz cansado chorar horóscopo signo astrologia sonho
    atriz celebridade violão piano karaokê novela
    camisa jeans unha unhas maquiagem cabeleireiro barbeiro spa
    idiota burro inútil merda porra feio odeio
    população continente oceano rio montanha fotossíntese dinossauro gravidade
    faxineira babá diarista rastrear ifood
    herdeiro testamento tutela adoção órfão
    esgoto lixo
    cachorrinho gatinho pulgas carrapato carrapatos
    notebook carregador fone fones tablet
    locador quitinete kitnet encanamento pedreiro goteira torneira
    moqueca coxinha lasanha salada sopa tapioca cuscuz acarajé bacalhau churrasco
    taxista semáforo guincho pedágio rodízio
    barriga celulite abdominal abdominais dieta emagrecer
    vestibular enem pré-vestibular creche
    rg cpf cnh naturalização consulado
    resfriado dengue zika enxaqueca colesterol anticoncepcional menstruação fraldas mamadeira birra pediatra ginecologista psicólogo
    aposentado inss pensionista rescisão demitir demitido
    gols artilheiro treinador eliminatórias pênalti ciclismo vôlei natação
    metrô trem rodoviária aeroporto itinerário mochilão
    maquiagem sobrancelha depilação peruca
    babaca otário corno trouxa bosta caralho desgraçado
    tarô macumba simpatia feitiço mau-olhado
    carnaval páscoa quaresma
    calor neve nublado temporal furacão terremoto
    cassino aposta apostas roleta bingo
    tristeza ansiedade depressão solidão
    sogra sogro cunhado cunhada padrinho madrinha afilhado batizado
    apaixonado apaixonada amante infiel beijo beijar carinho saudade

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
    lançar/abrir/começar … onde/começo/proteger/primeiro
    jogo tabuleiro/cartas
    ideia … ótima/roubem/evito
    fabrico/faço … bonecas/velas/sabonetes/joias … direitos/proteger/devo

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
    erre/r … bolinha/círculo/rodinha
    números/categoria/categorias … vendo/produtos/serviços
    letreiro/fachada … protegido/nome/registrar/copiou
    lanchonete/salão/barbearia/padaria/loja/vizinho … mesmo/igual/nome
    recusa/recusou/indeferiu/indeferido … distintivo/descritivo/sinal/marca
    negaram/recusaram/indeferiram … palavra/comum/nome
    cheiro/cor/som … reservar/registrar/meu
    tecidos/roupa/roupas … classe

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
    montei/bolei/inventei/criei … máquina/aparelho/sistema/mecanismo
    máquina/aparelho … descasca/mói/seca/corta/filtra/mede
    mostrei/apresentei … aparelho/máquina/feira
    invento … existe/já/saber
    artigo/palestra … publiquei … processo/tarde
    fabricar/produzir … prensa/máquina/bomba … risco/processo

topic-utility-model =
    pequena/pequeno/simples melhoria/melhoramento/aperfeiçoamento
    mais barato/barata/simples/rápida/rápido/curta patente/proteção/direito
    sem exame
    modelo/modelos de utilidade
    patente menor/pequena
    mu … inpi/pedido
    melhorei/melhoria/mudei … pouco/simples/enxada/ferramenta/máquina
    patente pequena/menor/simples
    mais simples/barato/rápido … patente
    pá/enxada/carrinho/ferramenta … simples/barata/dobrável

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
    bolsas/cadeira/vestido/joias/móveis/sapatos … formato/forma/igual/copiam/tarde
    formato/forma especial/própria/diferente/única
    desenhos/formato/visual … panelas/vasos/óculos/frasco/pratos
    anéis/joias/bolsas/vestidos/cadeiras/luminárias … idênticos/idênticas/iguais

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
    apostila/manual/livro … xeroca/xerox/vende/copia
    designer/desenhou … arquivos/cartaz/mascote/logo/camiseta
    música … rádio/recebo/spotify/toca
    imagem … google/panfleto
    manual/texto/livro … registar/registrar/criação/proteção
    música … pousada/hotel/bar/loja
    publicaram … crônica/conto/texto/poema nome
    batida/beat/letra/música … rapper/usou/gravou/cantor

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
    calados/calar/calem … receita/fábrica/fórmula
    assinar papel … antes/contar/projeto
    desmontaram/desmontou … produto
    vendedora/técnico/cozinheiro/contador … concorrente/lista/clientes/preços
    contador/gerente … preços/clientes
    planos/fórmula/receita … rival/concorrente/vazou

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
    nome/marca … portugal/brasil/angola/espanha/moçambique/chile/argentina … portugal/brasil/angola/espanha/moçambique/chile/argentina/cada
    marca … atacaram/cai/cancelada … países/outros
    marca/logo … japão/china/europa/brasil/angola/países … também/só/pedido

topic-hague =
    desenho/desenhos/design/móveis … vários/muitos/países/exterior/internacional
    manter desenho/fotos sem publicar/segredo
    haia
    desenho/design internacional
    desenho/desenhos/design … países/exterior/internacional/mundo
    adiar/adiamento … publicação/desenho
    joias/modelos/móveis/sapatos/lâmpadas/peças … vários/países/depósito
    aparência … países/noruega/japão/estados

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
    guardar/reservar lugar … países/invento
    30/trinta meses
    invento/invenção/patente … países … pagar/agora/depois/adiar/tempo
    processo/invento … países … compradores/ainda/depois

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
    mel/queijo/cachaça/café/farinha … serra/vila/região/imita/nome
    outras/outros regiões/região/zonas … nome
    cebola/café/queijo/mel/cachaça … famosa/famoso … nome/regiões

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
    mangueira/árvore/planta/fruta/flor … achei/fiapo/cruzei/nova
    replantar/replanta … sementes/semente

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
    porcentagem … fabricar/produto/vendas
    peço/cobro/cobrar … peça/unidade/vendida
    outros abram/abrir … lojas/nome
    usar meu/minha invento/patente/invenção … dinheiro/troca/pagar
    permissão/autorizar/deixar … usar/fabricar … meu/minha invento/patente/produto

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
    separar/separamos … nome/fica/sócio/primo
    estagiário/funcionário/empregado … programou/criou/fez/peça/ferramenta … de/quem/dele/firma
    invenção/peça/ferramenta … firma/empresa/dele
    banco … valem/vale/títulos
    exportar … pensar/antes/cuidar
    direitos … meus/sociedade/empresa
    chefe/patrão/empresa … inventei/criei/aparelho … dele/dona/dono

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
    copiaram/imitam/clonaram … saquinhos/embalagem/igualzinho
    carta … advogado/copio/copiei
    falso/falsos/imitações … mercado/livre/shopee/porto
    perfil falso/falsa
    fecharam/bloquearam … página/conta reclamação/marca
    encontrei/achei … plástico/cópia/cópias/iguais
    ação/provas … violação/desenho/marca
    comerciante … vende … meus … barato/fora
    cobram/cobrar … foto/site

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
    com/br/net/pt … pedem/pede/pegaram/comprou
    site … falso/endereço/quase

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
    sem/fora justiça/tribunal/juiz … sócio/resolver/parceiro
    árbitro/mediador … cobra/demora/quanto

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
    boleto/cobrança … estranho/cadastro
    dinheiro … não/sem … ajuda/graça
    governo/sebrae/estado … ajuda/apoia/paga … registrar/patente/pequena

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
    alguém alguem algem alguen
    consulta consultas
    quero kero
    você vc vcs voce

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
    abogado abogada afogado
