question = Um concorrente pode desmontar meu produto e aprender como é feito?
answer =
    Na maioria dos países, sim. Desmontar um produto comprado honestamente se chama engenharia reversa. Em regra, é uma forma legal de conhecer um segredo comercial.
    Por isso o segredo sozinho é fraco para tudo o que um comprador pode ver, medir ou analisar.
    O que se aprende ainda assim talvez não possa ser copiado livremente. Uma patente, modelo de utilidade, desenho industrial, marca ou direito autoral pode proibir a cópia.
    Se seu produto mostra o segredo dele, pergunte pela proteção antes de vendê-lo.
more-1 =
    O mesmo vale para você. Geralmente pode estudar o produto de um concorrente, mas verifique os direitos dele antes de fazer o seu.
    Limites que dependem do país e do contrato:
    – um contrato de empréstimo, teste ou licença pode proibir desmontar o produto;
    – para software, o direito autoral tem regras especiais, por exemplo para fazer programas funcionarem juntos;
    – uma cópia que engana os compradores pode ser concorrência desleal.
    Guarde o recibo e as anotações dos seus testes. Eles mostram que aprendeu honestamente.
more-2 =
    Pergunte-se: um bom técnico descobriria isto no produto em pouco tempo?
    Se sim, pense em uma patente ou modelo de utilidade para como funciona, e em um desenho industrial para a aparência.
    Se não, o segredo pode servir bem. Exemplos são uma temperatura de forno, uma etapa de fermentação ou código que fica no seu servidor.
    Exemplo: um fabricante de filtros de água patenteia o cartucho, que todos veem. A forma de limpar o carvão fica secreta.
    A armadilha: vender antes e perguntar depois. À venda, uma invenção talvez não seja mais nova o bastante para patentear.
ask =
    podem copiar minha máquina legalmente depois de comprar uma
    concorrente abriu nosso aparelho e fez igual
    engenharia reversa é legal?
    posso desmontar produto rival pra ver como funciona
    analisaram meu perfume no laboratório de outra empresa
    descompilar software do concorrente pode ou não
    compraram minha ferramenta e agora produzem barato
    se todo mundo vê como funciona ainda é segredo
    desmontaram meu produto pra ver como é feito
