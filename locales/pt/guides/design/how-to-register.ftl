question = Como registro um desenho industrial, passo a passo?
answer =
    – Não mostre a ninguém até depositar. Já mostrou? Então deposite logo: alguns países ainda permitem por um tempo limitado.
    – Verifique se é seu. Se um autônomo ou sócio o fez, peça a cessão por escrito.
    – Busque produtos e desenhos parecidos.
    – Faça boas imagens de todos os lados.
    – Preencha o formulário do instituto de PI: titular, autor, imagens, produto e classe.
    – Pague a taxa e guarde o número do pedido.
    Alguns institutos registram só com exame formal. Outros comparam com desenhos anteriores, o que demora mais.
    Seu instituto tem o formulário, as taxas e as regras das imagens. Pergunte por taxas menores para pequenas empresas. Titulares do exterior muitas vezes precisam de agente local.
more-1 =
    Vários desenhos em um formulário? Em muitos países dá para depositar vários de uma vez, e os seguintes custam menos. Muitas vezes precisam ser da mesma classe.
    Na União Europeia, um pedido pode conter { $together } desenhos, também de classes diferentes.
    Outros países permitem um desenho por pedido.
    Separe antes: o que vende, o que é fácil de copiar, o que vai ficar. Deposite esses.
    Um conjunto, como xícaras e bule, às vezes pode ser um só desenho. Então talvez só proteja o conjunto inteiro. Pergunte antes de escolher.
more-2 =
    Manter escondido depois do depósito? Em muitos países você pode pedir uma publicação posterior. Isso se chama adiamento.
    Na União Europeia, pode durar { $hidden } desde a data de depósito ou de prioridade.
    Alguns países não têm nenhum, e alguns publicam logo. Pergunte antes do depósito, porque depois muitas vezes é tarde para pedir.
    Enquanto está escondido, muitas vezes você pode fazer pouco contra outros, ou só contra cópia de verdade.
    Nunca lance antes da data de depósito. Peça a publicação quando lançar.
    Depois do primeiro depósito, o prazo para depositar em outros países e manter a primeira data é de { $priority }.
more-3 =
    Erros comuns:
    – A data do lançamento vem antes, e o formulário depois.
    – Fotos com sombras, mãos, etiquetas de preço, ou só de frente.
    – Depositar em nome de quem não é dono do desenho.
    – Um nome de produto estreito demais ou pouco claro.
    – Uma carta do instituto não é respondida a tempo.
    – A data de renovação não é anotada.
    Normalmente você não pode mudar as imagens depois do depósito. Se falta algo, deposite logo de novo, enquanto o desenho ainda é novo.
    Exemplo: uma joalheira deposita anéis em um só grupo na primavera. A feira é no verão, e a publicação vem nessa semana.
ask =
    como registrar desenho industrial passo a passo
    onde peço proteção do design
    documentos pra registro de desenho no inpi
    dá pra depositar vários desenhos num pedido
    quanto tempo leva registro de desenho industrial
    registro de design de solado de sapato
    posso preencher sozinho ou preciso de agente
    coleção inteira de joias registrar barato
    mandei foto errada do desenho como corrijo
    registrar o visual da luminária
