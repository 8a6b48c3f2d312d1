question = Meu desenho é protegido se não o registrei?
answer =
    Em alguns lugares sim, mas a proteção é mais fraca e geralmente mais curta. Em muitos países, esse direito não existe.
    A União Europeia protege um desenho novo sem registro, depois de mostrado ao público lá pela primeira vez.
    Isso dura { $term } desde essa primeira vez.
    Só funciona contra cópia. Quem criou a mesma aparência sozinho pode usá-la.
    Em outros lugares, o direito autoral ou regras de concorrência desleal podem ajudar. O critério varia de país para país.
    Se a aparência importa para suas vendas, o registro é o caminho mais seguro.
more-1 =
    Sem registro, cabe a você provar tudo. Guarde:
    – Esboços, arquivos e amostras datados, com o nome do designer.
    – Prova da primeira vez: catálogo, post datado, crachá de feira, primeiras notas.
    – Um contrato que dê a você os direitos, se um autônomo fez o desenho.
    – Um exemplar do outro produto, comprado com recibo.
    Exemplo: uma pequena grife manda às lojas um catálogo datado. Depois esse catálogo mostra quem foi o primeiro.
more-2 =
    A armadilha é o lugar onde se mostra primeiro.
    O direito da União Europeia precisa de uma apresentação que conte lá. Mostrar primeiro em outro lugar pode não bastar.
    O Reino Unido tem direitos próprios, separados dos da União Europeia.
    Mostrar primeiro em um lugar pode deixar você sem o direito gratuito no outro.
    Se lança nos dois, pergunte a um consultor antes do lançamento.
more-3 =
    Um bom plano para produtos de vida curta:
    – Mostre primeiro no lugar certo e guarde a prova.
    – Veja que modelos vendem.
    – Registre os campeões a tempo, enquanto ainda corre um período de graça onde precisa.
    Não espere o direito gratuito acabar. Aí geralmente é tarde para registrar.
    Não diga a quem copia que seu desenho está registrado se não está. Isso pode ser ilegal.
ask =
    meu design é protegido automaticamente?
    tenho direito se nunca registrei o desenho do produto
    desenho não registrado na união europeia
    fast fashion copiou meu vestido e não tenho registro
    sem registro consigo parar a cópia do meu sofá
    proteção grátis de design no reino unido
    como provo que era meu design primeiro
    direito autoral vale pra móveis
    não registrei nada e outra oleira faz meu vaso
    uma fábrica repete os desenhos das panelas
