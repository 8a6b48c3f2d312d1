question = O que um contrato de licença deve dizer?
answer =
    Antes de assinar, veja se o contrato responde a estas perguntas:
    – quem são as partes, e quem é o titular do direito?
    – que direito exatamente: número, marca, obra ou segredo?
    – o que se pode fazer: fabricar, vender, imprimir, mudar, sublicenciar?
    – onde, e por quanto tempo?
    – exclusiva ou não?
    – o que se paga, quando, e quem confere?
    – quem cuida da qualidade, da renovação e das cópias de outros?
    – como termina, e o que acontece com o estoque?
    – que lei, e quem resolve uma controvérsia?
    Se falta uma resposta, ali espera uma briga.
more-1 =
    Pontos que as pessoas esquecem:
    – qualidade: um titular de marca que nunca controla a qualidade pode enfraquecer a marca, em alguns países até perdê-la;
    – melhorias: de quem é o que o licenciado melhora?
    – sublicenças e venda da empresa: só com seu consentimento?
    – um dever de realmente fabricar e vender, com um mínimo;
    – quem paga, e quem vai à justiça, quando alguém copia;
    – sigilo, também depois do fim.
more-2 =
    O que é proibido depende do país. A lei de concorrência muitas vezes limita preços de revenda fixos, territórios fechados e a proibição de atacar o direito.
    Em alguns países, o contrato, ou sua averbação no instituto de PI, precisa de uma forma determinada.
    A armadilha: um modelo de outro país, com outra lei nele.
    Uma cláusula sobre controvérsias custa pouco agora. Primeiro mediação, depois arbitragem ou justiça, é uma escolha comum.
    Peça a um advogado que leia um contrato exclusivo ou longo antes de assinar. É mais barato do que sair dele depois.
ask =
    o que por no contrato de licença da minha marca
    recebi contrato de licenciamento em inglês o que confiro antes de assinar
    checklist contrato de licença
    distribuidor quer exclusividade pra áfrica toda aceito?
    puseram que as melhorias são deles é normal
    como acabar licença com parceiro que não faz nada
    contrato de personagem de jogo em brinquedos que cláusulas
    o que acontece com o estoque quando a licença acaba
    modelo contrato licença de patente empresa pequena
    o que pôr no papel com a fábrica que produz pra mim
