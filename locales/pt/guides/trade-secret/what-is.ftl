question = O que é um segredo comercial?
answer =
    Um segredo comercial é uma informação da empresa que vale dinheiro porque outros não a conhecem.
    Pode ser uma receita, uma forma de fabricar, um cálculo de preços, uma lista de fornecedores ou código-fonte.
    Você não o registra. Ele é protegido enquanto cumpre estas condições, bem parecidas na maioria dos países:
    – não é conhecido de todos nem fácil de achar no seu ramo;
    – tem valor comercial porque é secreto;
    – você toma medidas razoáveis de sigilo.
more-1 =
    A lei ajuda você contra formas desonestas de obter, usar ou contar o segredo. Exemplos são furto, espionagem ou uma promessa de silêncio quebrada.
    Não ajuda contra quem acha a mesma coisa sozinho. Nem, na maioria dos países, contra quem a descobre a partir do seu produto.
    A armadilha: quando o segredo é público, acabou. Nenhum instituto pode devolvê-lo.
    Exemplo: um fabricante de molhos não conta a ninguém a mistura de temperos e tranca a receita. Isso pode ser um segredo comercial. Uma mistura mostrada em um vídeo, não.
more-2 =
    O que fazer primeiro: escreva uma lista curta do que doeria se um concorrente tivesse. Esses são seus segredos.
    Fora da lista: o que está no seu site, o que todos no ramo sabem, e a habilidade geral da sua equipe.
    Depende do país: alguns têm uma lei especial, outros usam a lei de concorrência desleal, de contratos ou penal.
    Uma invenção pode ser segredo ou ser patenteada. Uma patente é publicada; para o mesmo conhecimento, você deve escolher antes do depósito.
ask =
    como protejo minha receita secreta
    temos um molho que ninguém sabe como faz dá pra registrar
    patenteio a receita ou fico quieto
    minha lista de clientes é protegida por lei?
    o que conta como informação confidencial da empresa
    segredo industrial o que é pra padaria pequena
    tem que pagar pra ter segredo comercial
    posso ter direito autoral do meu método de produção
    só minha família sabe o tingimento que direito temos
    que coisas do negócio dá pra guardar em segredo
