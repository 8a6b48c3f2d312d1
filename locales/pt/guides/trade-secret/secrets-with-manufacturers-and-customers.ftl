question = Fábricas, clientes ou licitações pedem nossos desenhos, receita ou amostras. Como nos proteger?
answer =
    Dê o mínimo possível, o mais tarde possível, a poucas pessoas, e nunca sem papel.
    – Primeiro deposite o que qualquer um vê: invenção, aparência, nome. Faça isso também no país da fábrica.
    – Assine antes de mandar: guardar segredo, usar só para nós, não fabricar para mais ninguém.
    – Divida: partes diferentes a fabricantes diferentes. A mistura do ingrediente principal fica com você.
    – Marque cada página, e anote o que foi para quem.
    O papel deve funcionar onde o parceiro está. Um contrato segundo sua própria lei pode ser difícil de fazer cumprir lá. Peça um curto a um advogado desse país.
more-1 =
    Com uma fábrica, também no exterior, o contrato deve dizer:
    – nenhuma peça extra, nenhuma venda de refugos, nenhuma outra fábrica sem seu sim;
    – moldes, ferramentas e arquivos são seus e voltam;
    – você pode visitar e contar;
    – nenhum contato com seus clientes, nenhum uso em produtos próprios (esse conjunto se chama muitas vezes NNN);
    – de quem são as melhorias;
    – que idioma conta, que lei, que tribunal ou arbitragem;
    – uma soma fixa por violação, se essa lei permite.
    Confira o nome verdadeiro da firma no registro de empresas. Um papel assinado por um intermediário talvez não obrigue a fábrica.
    Deposite sua marca lá antes da primeira encomenda. A fábrica não deve depositá-la.
more-2 =
    Com clientes e amostras:
    – Uma amostra conta o que se pode medir. Se mostra o segredo, empreste-a com promessa assinada: não abrir, não analisar, não repassar, devolver.
    – Antes do depósito de uma patente ou desenho, uma amostra sem sigilo pode destruí-lo.
    – Em uma oferta, diga o que faz, não como.
    – Leia os termos do comprador. Podem deixar que use seus desenhos com outros fabricantes. Risque, ou pergunte.
    – Uma linha no fim do e-mail, “confidencial”, não é contrato.
    – Visitas: combine o trajeto, nada de fotos, assinar na entrada.
more-3 =
    Com licitações e autoridades:
    – Pergunte antes que papéis podem se tornar públicos, e como se marcam segredos.
    – Marque as páginas secretas, diga por quê, e entregue uma versão sem elas.
    – Deixe o núcleo de fora se não é preciso.
    – Se perder, peça seus papéis de volta.
    – Para licenças de alimentos, remédios ou produtos químicos, pergunte quem vê a receita.
    A armadilha: tudo é chamado de secreto. Então um órgão pode não aceitar nada disso.
    Exemplo: um fabricante de molhos manda cozinhar a base fora. A mistura de temperos chega pronta em sacos, da sua própria cozinha.
ask =
    fábrica faz peças extras do meu produto e vende
    mando amostra pra grande varejista vão copiar?
    licitação pede todos os detalhes técnicos
    fornecedor quer a fórmula pra dar o preço
    acordo nnn china o que é
    cliente deu nosso desenho pra fabricante mais barato
    governo pode publicar minha proposta
    comprador pede a receita exata dos ingredientes
    envasador terceirizado sabe todo o meu processo
    a fábrica vai ver minha receita, como ficam calados
