question = Como prorrogo minha marca internacional, ou inscrevo um novo titular ou uma licença?
answer =
    Você faz em um só passo, na OMPI, e vale para os países do seu registro. A maioria dos passos é possível pela internet.
    – Prorrogação: a cada { $term }, quantas vezes quiser. Pode deixar de fora países de que não precisa mais.
    – Novo titular, novo nome ou endereço, lista mais curta, licença: cada um tem seu próprio pedido, e a maioria custa uma taxa.
    A prorrogação não pode mudar a marca nem acrescentar produtos.
    A OMPI manda um lembrete { $notice } antes do fim, mas você deve pagar a tempo mesmo que ele nunca chegue.
    Depois do fim, tem mais { $grace }, com sobretaxa.
    Pague só nas páginas da OMPI, ou pelo seu instituto ou seu próprio agente.
more-1 =
    A taxa de base da prorrogação é de { $renewal-fee }. Somam-se as taxas dos países.
    Se você se atrasa, soma-se uma sobretaxa de { $late-fee }.
    A calculadora de taxas da OMPI dá seu total. Olhe-a alguns meses antes.
    Alguns países também querem algo diretamente de você. Nos Estados Unidos, deve declarar o uso ao instituto de lá, pela primeira vez no máximo { $us } depois da proteção lá.
    Uma declaração cedo demais também não conta; pergunte as datas a esse instituto.
    Sem ela, a proteção lá acaba, mesmo que a OMPI tenha sido paga.
    Ponha todas essas datas no seu calendário no dia do registro.
more-2 =
    Novo titular: inscrevê-lo custa { $transfer }. Pode ser para tudo, ou só para alguns produtos ou países.
    O novo titular precisa de um vínculo com um membro de Madri: nacionalidade, domicílio ou uma empresa de verdade. A OMPI não pede contrato, mas guarde-o.
    Novo nome ou endereço do titular: { $name-fee }.
    Licença: { $licence }. Uma licença deixa outra pessoa usar a marca.
    Em um bom número de países, essa inscrição não tem efeito. Lá, averbe a licença no instituto nacional. A OMPI lista esses países.
    Um instituto também pode declarar que não aceita lá um novo titular. Leia o que a OMPI manda.
more-3 =
    As armadilhas:
    – Você vende a empresa, e ninguém avisa a OMPI. O lembrete de prorrogação vai ao vendedor.
    – A marca do seu país e a internacional vão a pessoas diferentes. Nos primeiros anos, a internacional depende da do seu país. Transfira as duas juntas.
    – Seu e-mail na OMPI é antigo. Mude-o primeiro.
    – Uma carta oferece “renovação” por um preço alto. Não é da OMPI.
    Exemplo: uma firma de móveis vira sociedade. Inscreve o novo nome no seu país e na OMPI no mesmo mês, e prorroga só para os países onde ainda vende.
ask =
    renovar marca internacional wipo
    prorrogação madri custo e prazo
    esqueci de renovar meu registro internacional
    vendi a empresa como transfiro a marca de madri
    mudar endereço na marca da wipo
    averbar licença em madri precisa?
    posso largar uns países na renovação de madri
    empresa mudou de nome e a marca internacional
    declaração section 71 eua o que é
