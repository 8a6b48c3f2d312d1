question = Como os impostos e a contabilidade tratam minha PI? O que pergunto ao contador?
answer =
    Depende do país; pergunte ao contador antes de assinar um contrato ou transferir um direito.
    Nas contas:
    – um direito comprado muitas vezes pode aparecer como ativo e ser amortizado ao longo da vida;
    – uma marca ou lista de clientes construída por você geralmente não pode;
    – taxas e custos de desenvolvimento às vezes são custos do ano, às vezes distribuídos.
    Nos impostos:
    – royalties que recebe são geralmente renda, os que paga muitas vezes um custo;
    – pode haver imposto retido quando royalties cruzam uma fronteira;
    – alguns países dão benefícios fiscais para pesquisa ou para renda de certos direitos.
more-1 =
    Perguntas ao contador:
    – O que mostramos como ativo, e em quantos anos?
    – Que custos do pedido e do desenvolvimento podemos deduzir, e quando?
    – Há benefício fiscal ou subsídio para nós, e que prova querem?
    – Um fundador dá sua patente à empresa. Que imposto vem, e sobre que valor?
    – Vendemos um direito ou a empresa toda. Como se tributa o ganho?
    – Há imposto sobre vendas ou sobre valor agregado na nossa licença?
    Leve a lista de direitos, os contratos e as notas. Guarde horas e custos de cada projeto, porque os benefícios fiscais os exigem.
more-2 =
    Além das fronteiras:
    – Um tratado fiscal pode baixar o imposto retido. Muitas vezes é preciso um certificado de residência fiscal antes do pagamento.
    – Escreva na licença se o preço é antes ou depois do imposto, e quem entrega os recibos.
    – Royalties podem contar no valor aduaneiro de importados, se a compra depende de pagá-los.
    Pela norma internacional { -ias-38 }, marcas construídas por você não aparecem como ativos. Muitas empresas seguem regras nacionais.
    A armadilha: passar a marca para uma empresa no exterior para poupar imposto. Pode custar mais do que poupa.
    Exemplo: uma designer recebe de fora menos do que o combinado, porque houve retenção. Um certificado a tempo poderia tê-la baixado.
ask =
    custo de registro de marca é dedutível
    posso por minha marca no balanço
    imposto retido em royalties de outro país
    taxa de patente lança como despesa ou ativo
    anos de amortização de licença de software e patente
    paga imposto quando fundador passa a pi pra empresa
    patent box o que é e pequena empresa consegue
    lei do bem incentivo pra desenvolver produto novo
    iva sobre licença dos meus desenhos
