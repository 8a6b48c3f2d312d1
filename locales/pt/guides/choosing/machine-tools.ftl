question = Construímos máquinas ou ferramentas. Que proteção importa primeiro?
answer =
    Geralmente a solução técnica, depositada antes de a primeira máquina sair da oficina:
    – como funciona: patente, ou modelo de utilidade para melhorias menores, onde existe;
    – ajustes, desenhos, materiais e fornecedores: segredo comercial;
    – software de controle: direito autoral e sigilo, às vezes patente;
    – a aparência externa e a tela: desenho industrial;
    – a placa com o nome: marca;
    – clientes, fornecedores e técnicos: contratos com sigilo.
    Busque patentes antes. Pode achar uma solução livre, ou uma patente que sua máquina infringiria.
more-1 =
    A armadilha típica é o teste na empresa de um cliente. Se alguém lá pode olhar sem dever de sigilo, a invenção pode contar como pública. Um tribunal de um país decidiu assim sobre um teste em campo aberto.
    Outras armadilhas:
    – Um vídeo da máquina funcionando, ou uma oferta com desenhos.
    – O cliente paga uma máquina especial, e o contrato não diz nada sobre os direitos.
    – Um técnico leva os ajustes a um rival.
    – Novo não quer dizer livre: uma patente mais antiga ainda pode abranger uma parte da sua máquina.
    Peças de reposição feitas por outros: se você pode impedi-las depende do país.
more-2 =
    Primeiros passos:
    – Escreva o que é novo e o que guarda em segredo. Decida para cada parte: depósito ou silêncio.
    – Faça quem testa e quem visita assinar uma promessa de sigilo, e ponha tampas e regras de acesso.
    – Mande fazer uma busca nos países onde fabrica e vende.
    Depois do primeiro depósito de patente ou modelo de utilidade, o prazo para depositar no exterior é de { $patent-priority }.
    Pergunte por um modelo de utilidade se seu país o tem. Muitas vezes é mais barato e rápido.
    Exemplo: uma firma constrói uma prensa de dendê. A válvula é depositada, o tratamento do aço fica secreto. A usina que a testa assina antes.
ask =
    fazemos máquinas agrícolas o que proteger
    ferramenta nova pra oficina patente ou modelo de utilidade
    posso testar minha máquina no cliente antes da patente
    usinagem cnc melhorou um eixo vale proteger?
    metalúrgica com doze empregados que PI importa
    máquina sob encomenda patente ou fico quieto
    acessório pra máquina de costura invenção como proteger
    gabarito de solda segredo ou depósito
