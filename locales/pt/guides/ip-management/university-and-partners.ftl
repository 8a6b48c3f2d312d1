question = Desenvolvemos algo com uma universidade ou outra empresa. De quem é o resultado?
answer =
    É o que vocês combinam por escrito, antes de começar. Sem acordo, decide a lei do país, e muitas vezes ninguém gosta do resultado.
    Acertem primeiro estes pontos:
    – o que cada lado traz, e que isso continua sendo dele;
    – de quem é o que é novo;
    – quem pode usá-lo, e para quê;
    – quem deposita, paga e vai à justiça;
    – o que fica secreto e quando algo pode ser publicado;
    – o que acontece se um lado sai.
    Peçam à universidade a política de PI. Muitas têm um núcleo de transferência de tecnologia.
more-1 =
    “É dos dois” soa justo, mas muitas vezes dá problema. Depende do país se um cotitular pode licenciar ou vender sozinho.
    Um caminho mais simples: um lado é o titular, o outro recebe uma licença para sua área.
    A armadilha é a publicação. Pesquisadores e estudantes querem publicar, e uma palestra ou tese pode destruir uma patente. Combinem que vocês veem o texto antes e podem depositar antes que apareça.
more-2 =
    Estudantes muitas vezes não são empregados. Peçam que cada um assine antes de entrar no trabalho.
    Dinheiro público pode trazer regras: publicação aberta, direitos do Estado, ou o dever de usar o resultado. Leiam os papéis do subsídio.
    Vejam também de quem realmente é do outro lado: do professor, da universidade ou do financiador. Depende do país.
    Exemplo: um secador de frutas é testado em uma universidade. A empresa fica com o secador, e a universidade pode publicar os dados depois do depósito da patente.
ask =
    universidade testou nosso produto e agora quer direitos
    projeto conjunto com outra empresa de quem é a patente
    professor quer publicar nossa invenção
    meu aluno escreveu tcc sobre minha máquina
    trabalhar com laboratório de pesquisa que contrato
    dividimos a invenção meio a meio é bom?
    parceiro depositou a patente só no nome dele
    fomento público ficamos com a pi?
    desenvolver peça com fornecedor de quem são os desenhos
