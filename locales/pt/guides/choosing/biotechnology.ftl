question = Trabalhamos com biotecnologia. Que proteção importa primeiro?
answer =
    Geralmente a patente, o silêncio até o depósito e papéis limpos para seu material:
    – um novo processo, teste, produto ou uso: patente, antes de qualquer palestra, pôster ou artigo;
    – cepas, linhagens celulares e métodos que ninguém vê: segredo comercial;
    – uma nova variedade de planta: direito do melhorista;
    – o nome do produto: marca, cedo. Um nome de remédio pode precisar também do sim de uma autoridade de saúde.
    Depende do país que matéria viva pode ser patenteada, e se métodos de diagnóstico ou tratamento podem. O que só se achou na natureza muitas vezes não pode.
    Veja antes de quem é o resultado: seu, da universidade, do hospital ou do financiador.
more-1 =
    A armadilha típica é o pôster de congresso, a tese ou o artigo antecipado na internet. Pode destruir a patente.
    Outras armadilhas:
    – Material de outros vem com um acordo de transferência. Pode dar a eles direitos sobre seu resultado.
    – Plantas, micróbios ou saberes tradicionais de um país podem exigir autorização e acordo de repartição. Algumas leis de patentes pedem que se indique a origem.
    – Alguns micro-organismos não se descrevem em palavras. Então deposita-se uma amostra, em muitos países até a data de depósito. Pelo Tratado de Budapeste, um só depósito em uma coleção reconhecida vale em todos os países membros.
    Pergunte a um advogado de patentes do ramo antes da primeira divulgação.
more-2 =
    Primeiros passos:
    – Parem palestras e artigos até alguém olhar. Guardem cadernos de laboratório assinados e datados.
    – Listem todo material e dado com origem, contrato e autorização.
    – Busquem patentes. Perguntem o que se pode patentear onde vendem.
    Depois do primeiro depósito, o prazo para depositar em outros países é de { $patent-priority }.
    As regras do comércio mundial pedem à maioria dos países patentes de pelo menos { $term } desde o depósito.
    A aprovação de um produto pode consumir anos disso. Perguntem se seu país dá tempo extra.
    Exemplo: um laboratório acha levedura em uma fruta local. Obtém a autorização e deposita a levedura. Deposita o processo de panificação, e só depois dá a palestra.
ask =
    startup de biotech que PI primeiro
    posso patentear uma bactéria que achei no solo
    teste novo pra malária como proteger
    laboratório da universidade sequência de gene proteção
    processo com enzima pra alimentos patente ou segredo
    depósito de micro-organismo onde e quando
    usamos planta da amazônia num cosmético precisa de autorização sisgen
    vacinas e diagnóstico primeiros passos de pi
