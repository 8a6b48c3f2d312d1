question = Vendemos software ou um serviço on-line. Que proteção importa primeiro?
answer =
    Na maioria dos países, você não precisa registrar o código. Primeiro garanta que ele é mesmo seu:
    – código, textos e telas: direito autoral, com cessão escrita de fundadores e autônomos;
    – nome e ícone: marca, antes do lançamento;
    – código-fonte, dados, modelos, preços: segredo comercial, com regras de acesso;
    – contratos com usuários e clientes: dizem o que é permitido e pago;
    – uma solução técnica: talvez patente, mas pergunte antes de lançar;
    – aparência das telas: desenho industrial, em muitos países, também antes de lançar.
    Ninguém é dono da ideia ou da função. Rapidez e um nome conhecido também protegem.
more-1 =
    A armadilha típica é a corrente de mãos: um amigo fez a primeira versão, um autônomo a segunda, com partes de código aberto de todo lado. Antes de uma venda ou investimento, cada papel que falta custa tempo e dinheiro.
    Outras armadilhas:
    – Uma licença de compartilhamento no produto. Algumas pedem que você abra seu código ao repassá-lo, outras até para um serviço em rede.
    – O cliente pagou por uma função e acha que é dele.
    – O nome na loja de aplicativos está livre, mas a marca não.
    – Dados de clientes ou copiados de sites: valem regras de contrato, privacidade e bases de dados.
    – Segredos e chaves em um repositório público.
more-2 =
    Primeiros passos:
    – Faça uma tabela de todos que escreveram código, com o papel que cada um assinou. Feche já as lacunas.
    – Liste as partes de código aberto com suas licenças, e verifique-as com uma ferramenta a cada versão.
    – Busque o nome e deposite-o. Escreva termos: o usuário recebe uma licença, o código continua seu.
    Trabalha para clientes? Diga o que ele recebe: licença, código-fonte ou direitos. Cada um tem seu preço. Ele pode pedir que um terceiro guarde o código, caso você feche.
    Exemplo: uma equipe vende uma agenda para clínicas. A clínica recebe licença e seus dados. A equipe fica com o código e o vende à próxima.
ask =
    startup saas o que cuidar primeiro de PI
    que proteção empresa de software precisa
    faço sistema sob encomenda entrego o código ou fico com ele
    estúdio de jogos nome código personagens proteger
    meu app registro software ou marca primeiro
    partes open source no nosso produto pago o que conferir
    empresa pequena de TI lista do que proteger
    contrato da agência web com cliente quem fica com o fonte
    treinamos um modelo de ia como proteger
    freelas fizeram nossa plataforma antes de abrir o cnpj
    lanço um app, que direitos
