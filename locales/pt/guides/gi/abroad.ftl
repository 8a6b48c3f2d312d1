question = Como protegemos nosso nome regional em outros países?
answer =
    A proteção no seu país não vai ao exterior. Há vários caminhos, e eles podem ser combinados:
    – Pedir uma indicação geográfica (IG) diretamente nesse país, se a lei dele a tem.
    – Usar o Sistema de Lisboa da OMPI, se o seu país e o outro são membros.
    – Registrar lá uma marca coletiva ou de certificação, diretamente ou pelo Sistema de Madri.
    – Perguntar ao governo se um tratado entre os países pode incluir seu nome.
    Comecem pelos países que mais compram, e onde o mau uso é pior.
    A maioria dos caminhos precisa antes de proteção no seu país. Perguntem ao seu instituto de PI quais estão abertos a vocês.
more-1 =
    O Sistema de Lisboa em resumo: um só pedido à OMPI, em um idioma, com um conjunto de taxas. Ele é enviado aos outros membros.
    Normalmente o instituto do seu país o deposita. Alguns países deixam o próprio grupo depositar.
    Cada membro pode recusar em um prazo fixo e deve dizer por quê. Se não recusa, protege o nome segundo a própria lei.
    Há versões antigas e novas desse tratado. A que liga seu país a outro decide o que é possível. Seu instituto pode dizer.
    Alguns membros pedem mais uma taxa, ou mais fatos sobre o vínculo com o lugar.
more-2 =
    Seu mercado não tem lei de IG? Então pensem em uma marca:
    – Uma marca coletiva para os membros do grupo, ou uma marca de certificação para todos que cumprem.
    – Um nome de lugar pode ser recusado como descritivo. Muitos países fazem exceção para essas marcas.
    – Um logotipo com o nome é mais fácil do que só o nome, mas protege menos.
    – Uma marca deve ser prorrogada e usada, e cabe a vocês vigiar cópias.
    Um tratado entre Estados, muitas vezes um acordo comercial, pode proteger listas inteiras de nomes. O ministério do comércio mantém a lista. Perguntem cedo, enquanto se negocia.
more-3 =
    Verifiquem antes de pagar:
    – O nome já é lá a palavra comum para o produto?
    – Alguém o tem lá como marca? Uma marca anterior pode ficar, ou impedir vocês. Depende do país.
    – Há outro lugar com o mesmo nome?
    – O grupo pode pagar um agente local e a vigilância?
    A armadilha: um importador registra o nome como marca dele “para ajudar”. Ponham no contrato que ele não pode.
    Já fez? Perguntem logo a um consultor de lá se dá para se opor ou cancelar. Prazos podem correr.
    Exemplo: tecelões de tapetes têm uma IG no seu país. Para um mercado usam uma lista de tratado, para o outro uma marca de certificação.
ask =
    proteger o nome do nosso café na europa e eua
    sistema de lisboa como entra nosso produto
    nossa ig vale em outros países automático?
    eua não tem lei de ig o que a cooperativa faz
    importador registrou o nome da região como marca no país dele
    lista de nomes protegidos acordo mercosul ue como entrar
    marca coletiva fora pra ig por madri
    custo de proteger ig em 5 países
    quem pede em lisboa o grupo ou o governo
