question = O que é um modelo de utilidade?
answer =
    Um modelo de utilidade é um tipo de pequena patente. Protege uma invenção técnica, muitas vezes uma melhoria prática, por menos tempo do que uma patente.
    Geralmente é mais rápido e mais barato de obter, e muitas vezes pede um avanço menor.
    Nem todo país o tem. Nenhum tratado obriga os países a oferecê-lo.
    Prazo máximo de um modelo de utilidade anotado para o seu país: { $um-term }.
    Os nomes variam: pequena patente, certificado de utilidade, patente simples, patente de curta duração. Não protege a aparência de uma coisa.
more-1 =
    O que é habitual, mas varia de país para país:
    – Deve ser novo e útil em algum tipo de indústria.
    – Muitos países só abrangem coisas com forma ou estrutura, como ferramentas, aparelhos e peças. Métodos, produtos químicos e software muitas vezes ficam de fora.
    – Muitos institutos o registram depois de conferir só a forma. Então ninguém testou se é mesmo novo.
    – Você paga taxas para mantê-lo em vigor.
    Depois de registrado, você pode impedir que outros fabriquem e vendam a coisa nesse país.
more-2 =
    A armadilha: um direito que ninguém examinou pode cair quando você o usa. Antes de ir à justiça, muitas vezes precisa de um relatório de busca ou de um exame.
    Por isso faça antes uma busca, e avise os outros com cuidado. Em alguns países, um aviso errado pode custar dinheiro a você.
    Exemplo: um ferreiro melhora a fechadura de um portão para que feche com uma só mão. Para uma patente, o passo pode ser pequeno. Para um modelo de utilidade, pode bastar.
    A palavra “modelo” engana. Se você quer proteger a aparência do portão, precisa de um desenho industrial.
ask =
    o que é modelo de utilidade
    patente MU significado
    certificado de utilidade o que é isso
    existe pequena patente pra inventor em moçambique
    tem algo mais barato que patente
    minha invenção é só uma pequena melhoria o que protege
    gebrauchsmuster em português?
    diferença de modelo de utilidade e desenho industrial
    quantos anos vale um modelo de utilidade
    pequena melhoria num fogão a lenha, existe algo mais simples que patente
    patente pequena pra melhoria pequena
    o que é patente menor
