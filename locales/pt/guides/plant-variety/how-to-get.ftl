question = Como obtenho o direito do melhorista?
answer =
    Você faz o pedido no instituto de variedades vegetais de cada país ou região. Muitas vezes é o ministério da agricultura, não o instituto de patentes. Os passos habituais são:
    – Ver se seu país protege esse tipo de planta.
    – Ver quando a variedade foi vendida pela primeira vez, no seu país e fora.
    – Escolher um nome para a variedade.
    – Depositar o formulário com um questionário técnico e pagar as taxas.
    – Entregar sementes ou plantas quando o instituto pedir. São cultivadas e comparadas com variedades conhecidas.
    – Depois do teste, o instituto concede ou recusa.
    O cultivo leva safras, por isso planeje cedo.
more-1 =
    Vendas com seu consentimento põem um relógio a andar. Nos países vinculados ao texto mais recente do tratado da UPOV:
    – Vendida no país onde pede: o prazo para pedir é de { $home-sale } desde a primeira venda.
    – Vendida em outros países: o prazo para pedir é de { $abroad-sale } desde a primeira venda.
    – Árvores e videiras vendidas em outros países: o prazo para pedir é de { $abroad-tree-sale } desde a primeira venda.
    Em uma união como a União Europeia, a venda em outro membro pode contar como venda interna.
    Outros países podem contar de outra forma. Pergunte antes da primeira venda.
    Mostrar a planta em uma feira geralmente não é venda. Dar plantas para cultivo comercial pode ser; use contratos escritos de teste.
more-2 =
    Outros países: depois de um primeiro depósito em um membro da UPOV, o prazo é de { $priority } para pedir em outros membros com a mesma primeira data.
    A ferramenta on-line UPOV PRISMA manda um só formulário a muitos institutos. Cada instituto ainda decide por si.
    Guarde desde o primeiro dia: anotações do cruzamento ou do achado, fotos e amostras.
    A armadilha: material vegetal atrasado ou doente. Sem material sadio na data fixada, o pedido pode acabar.
    Depois da concessão, pague as taxas e mantenha a variedade viva. O instituto pode pedir material de novo.
ask =
    como registrar uma nova cultivar
    onde peço proteção de cultivares snpc mapa
    passos pra proteger variedade de semente
    já vendo meu morango novo há 2 anos ainda posso pedir
    teste dhe o que é e quantas plantas querem
    posso mostrar minha flor nova na feira antes do pedido
    upov prisma como usa
    custo de proteger cultivar pra viveiro pequeno
    regras pro nome da minha variedade de maçã
    cruzei duas mandiocas e nasceu uma nova, como protejo a planta
    criei uma orquídea, como protejo
    consegui uma flor nova cruzando duas
