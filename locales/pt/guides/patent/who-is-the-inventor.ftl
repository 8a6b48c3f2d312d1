question = Quem é o inventor de uma patente, e de quem ela é?
answer =
    Podem ser pessoas diferentes.
    – Inventor: quem ajudou a achar a própria solução. Pagar, encomendar ou construir geralmente não basta.
    – Depositante: a pessoa ou empresa que deposita.
    – Titular: quem tem o direito à invenção. No início é geralmente o inventor. Pode passar a um empregador ou comprador, por lei ou por contrato escrito.
    Indique todos os inventores verdadeiros. Acertem por escrito de quem é a invenção, antes do depósito. Um nome errado ou uma assinatura que falta pode custar a patente depois.
more-1 =
    Como achar os inventores verdadeiros:
    – Para cada reivindicação, escreva quem teve a ideia que a faz funcionar.
    – Quem só construiu, testou, desenhou ou pagou geralmente não é inventor.
    – Quem deu uma ideia importante pode ser, mesmo um estudante, um cliente ou um amigo.
    – Guarde anotações datadas enquanto trabalha.
    Nos países da Convenção de Paris, o inventor tem o direito de ser mencionado na patente.
    Um inventor é um ser humano, e institutos de muitos países se recusaram a indicar uma máquina. Se um programa de IA ajudou, conte ao seu consultor.
more-2 =
    De quem é?
    – Você trabalhou sozinho e para si: geralmente sua.
    – Empregados: decidem a lei do país e o contrato. Alguns querem que se comunique logo a invenção. Alguns dão pagamento extra, ou um prazo ao empregador para reivindicá-la.
    – Autônomos, fornecedores, parceiros e estudantes: muitas vezes são donos da sua parte até cedê-la.
    – Vários titulares: quem pode licenciar, vender ou processar sozinho varia de país para país. Combinem isso em contrato.
    Faça cada cessão por escrito, e anote-a no instituto. Em muitos países, uma cessão não anotada é fraca contra outros.
more-3 =
    Alguém depositou sua invenção pelas suas costas? Peça logo orientação. Muitas leis deixam o verdadeiro dono reivindicar o pedido ou a patente, muitas vezes só por um tempo limitado. Leve anotações datadas, mensagens e nomes de testemunhas.
    Esqueceu um inventor, ou indicou um a mais? Avise seu agente. Muitas vezes os nomes podem ser corrigidos, e cedo é mais fácil do que tarde.
    Exemplo: uma ceramista paga a um soldador por uma porta de forno. O soldador acha o truque que guarda o calor. Ele pode ser inventor. Antes do depósito, eles assinam de quem é.
ask =
    meu chefe pôs o nome dele na minha invenção
    quem entra como inventor na patente
    empresa pode ser inventora
    quatro amigos fizeram a máquina quem vai na patente
    meu soldador ajudou no projeto ele é dono de parte
    investidor quer ser inventor porque pagou
    outra pessoa depositou patente da minha invenção
    esquecemos um inventor no pedido
    ia pode ser inventora
    o gerente quer pôr o nome da firma na ferramenta que eu inventei em casa
    meu irmão fez o desenho e eu a máquina, quem é o inventor
    descobrimos o sistema em dois, quem assina
    meu ajudante deu a ideia da peça
    meu irmão diz que é inventor também
