question = Todos os direitos em uma página: o que protegem, é preciso registrar, e quanto duram?
answer =
    O que cobrem e como se obtêm:
    – Marca: nome, logotipo ou outro sinal. Em geral registrada.
    – Desenho industrial: aparência de um produto. Em geral registrado.
    – Patente: invenção técnica. Por pedido.
    – Modelo de utilidade: invenção menor, em alguns países. Por pedido.
    – Direito autoral: textos, imagens, música, código. Em geral nasce sozinho.
    – Direitos conexos: interpretações, gravações. Em geral igual.
    – Segredo comercial: o que você mantém secreto. Sem registro.
    – Indicação geográfica: produtos conhecidos pelo lugar. Muitas vezes um grupo registra.
    – Direito do melhorista: nova variedade de planta. Por pedido.
    Só valem onde um país os dá. Escolha antes de mostrar. Duração: próxima página.
more-1 =
    Duração aproximada. Tratados mundiais pedem à maioria dos países ao menos isto; alguns dão mais:
    – Marca: { $mark } de cada vez, prorrogável sempre.
    – Desenho: { $design } no total.
    – Patente: { $patent } desde o depósito, se as taxas são pagas.
    – Direito autoral, maioria das obras: a vida do autor e mais { $after }. Fotos e arte aplicada podem ter menos.
    – Interpretações e gravações sonoras: { $performers }.
    O resto varia mais:
    – Modelo de utilidade: geralmente menos que a patente.
    – Segredo comercial: enquanto for secreto.
    – Indicação geográfica: muitas vezes enquanto há vínculo com o lugar e alguém verifica.
    – Direito do melhorista: tempo limitado, muitas vezes maior em árvores e videiras.
more-2 =
    Patente, prazo anotado para seu país: { $home-patent }.
    Modelo de utilidade, tempo máximo anotado para seu país: { $home-model }.
    Desenho, tempo máximo anotado para seu país: { $home-design }.
    Marca, anotado para seu país: prorrogada a cada { $home-mark }.
    Direito autoral, anotado para seu país: em geral { $home-copyright } depois da morte do autor.
    O que mantém um direito vivo:
    – Taxas: patentes, modelos e variedades, muitas vezes todo ano. Marcas e desenhos, a cada prorrogação. Direito autoral e segredos, nenhuma.
    – Uso: na maioria dos países, marca sem uso por anos pode ser cancelada.
    – Cuidado: chaves e promessas para um segredo, verificações para uma indicação geográfica.
    Copie do registro cada data para a agenda.
more-3 =
    As armadilhas:
    – Nome de empresa ou endereço na web não é marca registrada. Um nome em uso pode ter alguma proteção.
    – “Fiz direito autoral da marca” ou “patenteei o logotipo” confunde tudo. Isso é caso de marca.
    – Invenção ou aparência geralmente deve ser nova no depósito. Então deposite antes, mostre depois.
    – Nenhum direito registrado vale no mundo todo.
    – O mais longo nem sempre é o melhor. Pergunte o que outros copiariam.
    Exemplo: uma fabricante de vassouras lista tudo. O nome no cabo vai para marca, a nova presilha para patente ou modelo de utilidade. Forma da escova: desenho. Fotos: direito autoral. O fornecedor da fibra fica em segredo. Ela deposita presilha e forma antes da feira.
ask =
    tabela com todos os direitos de propriedade intelectual
    comparar patente marca direito autoral e desenho numa lista
    quais direitos precisam de registro e quais não
    quantos anos dura cada direito
    resumo com prazos e taxas de cada proteção
    cola de propriedade intelectual
    uma folha sobre todos os direitos pros associados
    o que é automático e o que tem que registrar
    qual proteção dura mais
    quais direitos dá pra renovar pra sempre
    lista dos tipos de pi
    vou dar palestra pra cooperativa preciso de tudo resumido
