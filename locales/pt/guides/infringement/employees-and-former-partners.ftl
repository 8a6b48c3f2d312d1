question = Meu sócio, revendedor ou empregado saiu e usa nossa marca ou desenho. O que posso fazer?
answer =
    Primeiro descubra no papel de quem é o quê. O nome, o desenho, o domínio e as contas podem ser cada um de outra pessoa.
    – Veja os registros de PI: que nome está lá, e desde quando?
    – Veja contratos, papéis da empresa, notas, e-mails.
    – Salve provas do que vendem agora.
    – Pergunte a um advogado antes de bloquear alguém em uma conta.
    Registraram sua marca no nome deles? Aja já. Você pode se opor ou pedir o cancelamento, e os prazos correm.
    Se é dos dois, conversem ou façam mediação cedo. Um tribunal pode deixar os dois com menos.
more-1 =
    Um revendedor ou agente que toma sua marca: a Convenção de Paris ajuda nos países membros.
    Se a marca é sua em um país membro, você pode se opor ao registro em outro ou exigir o cancelamento. Onde a lei permite, pode exigir que a transfiram a você.
    Mostre que tinha a marca, que agiam por você, e que não concordou: contrato, encomendas, e-mails, anúncios. O país pode fixar um prazo.
    A oposição no instituto só é possível por pouco tempo depois da publicação. Pergunte hoje a esse instituto o último dia.
    Veja também domínio, contas em redes, autorizações de produtos e registros aduaneiros em nome deles.
more-2 =
    Sócios que se separam: quem fez o logotipo ou desenho antes de a empresa existir ainda pode ser o dono. Uma cessão assinada conserta isso.
    Um fim justo pode ser: um lado fica com o nome e o outro recebe tempo para mudar. Ou cada um fica com sua área, com sinais bem diferentes. Ponham por escrito e avisem o registro.
    A armadilha: durante a briga ninguém paga a prorrogação, e a marca se perde para os dois.
    Um empregado pode usar habilidade geral, mas não seus desenhos ou arquivos secretos.
    Exemplo: irmãos se separam e os dois vendem com o nome da família. Na mediação, combinam logotipos diferentes, e quem pode exportar.
ask =
    ex sócio registrou nossa marca no nome dele
    cofundador saiu e abriu loja igual com a mesma logo
    distribuidor registrou minha marca como dele o que faço
    a gente se separou quem pode usar o nome da empresa
    ex funcionário vende meus desenhos com a marca dele
    eu e meu irmão brigamos pelo nome da família no negócio
    minha ex tem o domínio e o insta da loja
    sócio depositou o desenho sem me falar
