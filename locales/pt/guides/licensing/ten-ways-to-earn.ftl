question = Como posso ganhar dinheiro com minha invenção, marca, desenho ou obra?
answer =
    Você não precisa fabricar e vender tudo por conta própria. Outros também podem pagar a você:
    – licenciar;
    – vender;
    – desenvolver com um parceiro;
    – emprestar sua marca a produtos de outros, ou franquear sua loja;
    – entrar em um consórcio, ou trocar licenças;
    – usar como garantia para conseguir dinheiro;
    – vender seu conselho;
    – ganhar um concurso;
    – oferecer em uma plataforma;
    – crescer em uma incubadora.
    Primeiro veja se está protegido, e se é seu. Depois pergunte o que você mais tem: tempo, dinheiro ou contatos.
more-1 =
    Os caminhos clássicos:
    – Licença: outros fabricam e vendem, você recebe uma parte. Bom quando eles têm máquinas e clientes. Armadilha: sem mínimo.
    – Venda: dinheiro na hora. Bom quando você não pode levar adiante. Armadilha: vender cedo demais.
    – Pesquisa conjunta: vocês dividem custo e risco. Armadilha: ninguém escreveu de quem é o resultado.
    – Licenciamento de marca: seu nome ou figura nos produtos deles. Armadilha: sem controle de qualidade.
    – Franquia: todo o seu jeito de tocar uma loja. Armadilha: leis especiais antes da assinatura.
    Cada um deles tem aqui seu próprio guia.
more-2 =
    Caminhos com outros titulares e com dinheiro:
    – Consórcio de patentes (“pool”): vários titulares juntam patentes, e os usuários pegam uma única licença. Quase só existe onde há normas técnicas.
    – Licença cruzada: você usa a minha, eu uso a sua. Útil quando os dois se bloqueariam.
    – Securitização: investidores pagam agora por royalties que vêm depois. Precisa de renda estável, por isso é rara para pequenas empresas.
    – Empréstimo com o direito em garantia, ou adiantamento de royalties: mais perto das pequenas. Se não consegue pagar, pode perder o direito.
    A lei de concorrência vigia consórcios e trocas. Pergunte a um consultor.
more-3 =
    Caminhos com seu conhecimento:
    – Consultoria: venda suas horas, e fique com seus métodos. Diga no contrato o que continua seu.
    – Concurso: leia as regras antes de entrar. De quem são os trabalhos, e o que é publicado? Deposite antes a invenção.
    – Plataforma de tecnologia, desenhos ou imagens: dê só uma descrição sem segredos. Leia taxas, exclusividade e como sair.
    – Incubadora ou aceleradora: que parte da empresa, que direitos, que sigilo?
    Cuidado com empresas que pedem dinheiro adiantado para “comercializar sua ideia”.
more-4 =
    Como escolher:
    – Pouco dinheiro, produto pronto: licença, concurso, incubadora.
    – Precisa de dinheiro agora: venda, adiantamento.
    – Um nome forte e clientes fiéis: licença de marca, franquia.
    – Muito know-how, nenhum direito registrado: consultoria, ou licença de um segredo.
    – Falta uma parte: pesquisa conjunta, licença cruzada.
    Você pode combiná-los, em países ou para produtos diferentes.
    Exemplo: uma designer de filtros de água os fabrica ela mesma no seu país. No exterior, licencia a patente. Para empresas, treina equipes por um valor.
    Próximo passo: faça uma lista dos seus direitos, e leve-a a uma reunião gratuita com um consultor.
ask =
    como ganhar dinheiro com minha patente
    tenho invenção mas não tenho dinheiro pra produzir
    formas de monetizar pi em pequeno negócio
    o que é patent pool
    licença cruzada com concorrente explica
    devo entrar em concurso de startup com minha invenção
    incubadora quer participação e minha pi
    transformar meu know how em consultoria
    site onde acho compradores pra minha invenção
