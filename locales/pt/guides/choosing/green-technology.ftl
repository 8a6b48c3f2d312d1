question = Fazemos tecnologia verde: solar, água, resíduos. Que proteção importa primeiro?
answer =
    Geralmente a solução técnica, depositada antes do projeto-piloto, e um nome que diga mais do que “eco”:
    – como funciona: patente, ou modelo de utilidade para melhorias menores;
    – misturas, ajustes e dados de operação: segredo comercial;
    – nome e logotipo: marca;
    – a aparência do aparelho: desenho industrial;
    – software de controle e manuais: direito autoral;
    – parceiros, vilas, financiadores: contratos sobre resultados e relatórios.
    Busque patentes antes. Muitas soluções verdes mais antigas são livres hoje, ou nunca foram patenteadas no seu país.
more-1 =
    A armadilha típica é a planta-piloto ou o relatório ao financiador. Visitantes, a imprensa e relatórios abertos podem tornar a invenção pública antes do depósito.
    Outras armadilhas:
    – “Verde”, “eco” ou “bio” no nome. Descreve, então a marca é fraca. Uma afirmação falsa também pode violar a lei do consumidor.
    – Selos de outros: você precisa da permissão deles, e de passar no teste.
    – Um subsídio que exige resultados abertos ou uso livre. Leia antes de assinar.
    – Uma patente que acabou no seu país pode continuar viva no país para onde você exporta.
    Alguns institutos examinam invenções verdes mais rápido se você pede. Isso também pode antecipar publicação e custos.
more-2 =
    Primeiros passos:
    – Deposite, ou decida pelo silêncio, antes que o primeiro visitante veja o piloto.
    – Busque: patentes antigas por ideias, patentes vivas por riscos. Centros de busca ajudam, muitas vezes de graça.
    – Ponha em cada contrato de parceria e subsídio de quem são melhorias e dados.
    Depois do primeiro depósito, o prazo para depositar em outros países é de { $patent-priority }.
    Você não precisa construir em todo lugar por conta própria. Uma licença a fabricantes no exterior pode render. O WIPO GREEN une ofertas e necessidades; não ponha segredos lá.
    Exemplo: uma oficina faz um fogão de sucata. O anel de ar vira modelo de utilidade. Um fabricante do país vizinho paga uma licença.
ask =
    startup solar que PI primeiro
    inventamos filtro de água pra vilas como proteger e dividir
    fogão ecológico patente ou modelo de utilidade
    existe patente mais rápida pra tecnologia verde
    melhoria em biodigestor com ong e edital
    posso chamar minha marca de eco alguma coisa
    máquina de reciclar plástico proteção
    base de patentes verdes pra achar tecnologia livre
