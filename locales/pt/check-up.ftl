# O resultado do diagnóstico.

## Funções

function-govern = Dirigir
function-identify = Saber o que você tem
function-protect = Proteger
function-operate = Usar com cuidado
function-monitor = Vigiar
function-respond = Agir quando algo acontece
function-recover = Levantar-se de novo

## Como está uma função

stand-none = ainda por começar
stand-some = começado
stand-good = em ordem
stand-apart = não diz respeito a você

## Níveis: o nome e, em .about, o que significa

level-beginning = No começo
    .about = Muito do que você faz ainda está aberto a outros. Os primeiros passos são pequenos e quase sempre baratos.
level-basics = O básico já existe
    .about = Uma parte do seu negócio está em boas mãos. Vale a pena fechar logo as lacunas abaixo.
level-steady = No bom caminho
    .about = Você cuida da maior parte. Alguns passos a tornam confiável.
level-strong = Forte
    .about = Você cuida bem da sua propriedade intelectual. Continue assim e veja de novo daqui a um ano.

## O que fazer: o passo em um botão e, em .why, a razão

learn-the-basics = Conhecer os principais direitos
    .why = Você só pode cuidar do que conhece. Uma leitura curta basta para começar.
name-somebody = Dizer quem cuida disso
    .why = Uma pessoa com uma hora fixa por mês mantém vivo todo o resto.
write-the-list = Escrever a lista do que é seu
    .why = Todos os outros passos começam com esta lista. Uma página basta.
put-ownership-in-writing = Pôr por escrito quem é o dono
    .why = O que um autônomo, um empregado ou um parceiro fez pode não ser seu sem um contrato.
register-the-name = Registrar seu nome
    .why = Outra pessoa pode registrá-lo antes de você e depois impedir você de usá-lo.
widen-the-name = Pensar no seu nome no exterior
    .why = Uma marca só vale onde está registrada. Pense nos países onde você vende ou fabrica.
file-before-showing = Depositar antes de mostrar
    .why = Quando uma coisa nova se torna pública, o caminho para uma patente ou um desenho pode se fechar.
lock-the-secrets = Trancar seus segredos
    .why = A lei só protege um segredo se você cuidar dele.
get-permissions = Obter as permissões que faltam
    .why = Usar uma foto, uma canção ou um software sem licença pode sair caro.
promise-before-showing = Fazer os parceiros assinarem antes
    .why = Uma promessa assinada é a proteção mais barata que existe.
search-before-launch = Buscar antes de cada lançamento
    .why = Achar tarde um direito anterior significa um novo nome, ou um produto parado.
watch-the-market = Ficar de olho em cópias
    .why = Quanto antes você vê uma cópia, mais barato é pará-la.
keep-a-calendar = Manter um calendário de prazos
    .why = Uma taxa esquecida pode acabar com um direito que levou anos para obter.
make-a-plan = Fazer um plano para cópias
    .why = Em uma controvérsia, os primeiros dias contam. Saiba para quem ligar e o que guardar.
keep-proof = Guardar à parte provas datadas
    .why = Cópias datadas em um segundo lugar ajudam depois de um furto, de uma briga ou da perda de um computador.
review-every-year = Ver de novo daqui a um ano
    .why = Uma empresa muda. As mesmas perguntas mostram o que há de novo.
tell-the-story = Dar um valor ao que é seu
    .why = Quem conhece o valor pode usá-lo para crédito, venda ou licença.
earn-with-it = Ganhar com o que é seu
    .why = Um direito em ordem pode trazer dinheiro de mais de um modo.
teach-the-team = Explicar as regras à equipe
    .why = As pessoas cumprem as regras que conhecem e entendem.
use-free-help = Usar a ajuda gratuita que existe
    .why = Institutos, centros de apoio e cursos ajudam pequenas empresas, quase sempre de graça.
plan-export = Planejar antes de vender no exterior
    .why = Os direitos acabam na fronteira. No exterior você começa do zero, e alguns prazos correm cedo.
