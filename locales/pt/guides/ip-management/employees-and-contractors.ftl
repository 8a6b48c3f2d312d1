question = De quem é o que minha equipe e meus autônomos criam?
answer =
    Depende do país e do contrato. Pagar por um trabalho nem sempre faz de você o dono.
    Como orientação geral:
    – empregados: em muitos países, a empresa é dona, ou pode usar, o que criam como parte do trabalho;
    – autônomos e agências: muitas vezes continuam donos, a menos que cedam os direitos por escrito;
    – fundadores, estagiários e amigos: geralmente não há nenhuma transferência automática.
    O caminho seguro é o mesmo em todo lugar: uma cláusula escrita clara, assinada antes de o trabalho começar.
more-1 =
    A cláusula deve dizer que trabalho é, que os direitos são cedidos à empresa, e para que usos e países. Acrescente o que se paga, e que os segredos continuam secretos.
    As invenções de empregados têm regras próprias em muitos países. Alguns dão ao empregado um pagamento extra, ou fixam prazos para o empregador reivindicar a invenção.
    Os autores também mantêm direitos morais na maioria dos países, como o de ter o nome citado. Esses muitas vezes não podem ser vendidos.
    Pergunte aos autônomos o que reaproveitam: imagens, fontes, código aberto, ferramentas de IA. Você precisa do direito de usar isso também.
more-2 =
    Exemplo: uma loja paga a um estudante por um logotipo. Sem papel. Depois a empresa cresce, e um comprador pergunta de quem é o logotipo. Ninguém sabe dizer.
    Conserte agora, enquanto as pessoas são amigas. Em muitos casos, basta uma cessão curta e assinada do trabalho passado.
    Os fundadores também precisam de uma: o que cada um fez antes de a empresa existir é dessa pessoa até ser cedido.
    Guarde todos esses papéis em uma só pasta. Um banco, comprador ou investidor vai pedi-los.
ask =
    meu funcionário inventou algo no trabalho de quem é
    paguei freela pelo site sou dono do código?
    designer diz que a logo é dela
    estagiário fez nosso app é da empresa
    sócio saiu e fala que o software é dele
    cláusula de PI no contrato de trabalho
    tenho que pagar a mais ao empregado por invenção
    empregado fez em casa no fim de semana com notebook da firma
    fotógrafa que contratei não deixa usar as fotos
    meu estagiário desenhou o produto, é meu ou dele
    o estagiário programou a ferramenta, de quem é
    funcionário criou uma peça no horário de serviço, é da firma?
