question = Quem faz o quê na PI em uma equipe pequena, para que nada seja esquecido?
answer =
    Escreva cada tarefa em uma página com um nome ao lado. Uma pessoa pode ter várias:
    – Governar: decidir para que serve a PI, e quanto dinheiro recebe.
    – Identificar: saber o que têm e o que usam.
    – Proteger: depositar, assinar, guardar segredo.
    – Operar: usar, licenciar, prorrogar.
    – Vigiar: olhar datas, cópias e novos depósitos de outros.
    – Responder: agir diante de uma carta, cópia ou vazamento.
    – Recuperar: consertar o dano, e aprender com ele.
    As prorrogações vêm primeiro: hoje, escrevam as datas na página. Revejam-na algumas vezes por ano, e antes de cada lançamento.
more-1 =
    Em uma equipe muito pequena, pode ser assim:
    – A dona governa, e fala com o advogado quando algo acontece.
    – O chefe da oficina identifica. Ideias novas vão lá para um caderno datado.
    – A gerente do escritório protege e opera: contratos, taxas, calendário, pasta.
    – O vendedor vigia: feiras, marketplaces, redes, alertas gratuitos de bases de dados.
    – Todos avisam logo. Depois de um problema, sentam juntos e mudam a página.
    Cada tarefa tem um substituto. Datas e senhas dos registros são conhecidas por mais de uma pessoa.
more-2 =
    Primeiros passos:
    – Escrevam as regras que importam: quem pode publicar, quem pode assinar, onde estão os papéis.
    – Escrevam o que fazer em um dia ruim: guardar a prova, anotar a data, avisar o dono, não responder com raiva, ligar para o advogado.
    – Deem à página um pequeno orçamento anual para taxas e uma busca.
    – Ponham um ponto fixo na pauta de uma reunião: novo, a vencer, visto, roubado.
    A armadilha: tudo está em uma só cabeça. Quando essa pessoa adoece ou sai, uma prorrogação se perde.
    Exemplo: a dona de uma padaria está no hospital. A substituta vê o alerta e paga a taxa da marca.
ask =
    quem cuida da pi numa empresa pequena
    governança de pi pra cinco pessoas
    política de pi simples de uma página
    papéis e tarefas de propriedade intelectual na equipe
    organizar pi sem departamento jurídico
    regra de quem pode postar produto novo na firma
    plano pra quando o segredo vaza ou chega processo
    o chefe tem todos os papéis de marca na cabeça
