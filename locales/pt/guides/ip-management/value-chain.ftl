question = Da ideia ao mercado: que proteção ajuda em que etapa?
answer =
    Cada etapa tem sua própria proteção:
    – ideia e pesquisa: silêncio, promessas de sigilo, busca em bases de patentes;
    – desenvolvimento: patente ou modelo de utilidade, anotações datadas, contratos com quem ajuda;
    – aparência e nome: desenho industrial e marca;
    – produção: segredos comerciais, contratos com fornecedores;
    – venda: marcas onde vende, direito autoral em textos e imagens, aduana;
    – crescimento: licenças, prorrogações, novos depósitos para melhorias.
    As etapas iniciais são difíceis de consertar depois. Então deposite antes de mostrar, e assine antes de compartilhar.
more-1 =
    O dano acontece quando algo sai das suas mãos. Pare em cada um destes momentos:
    – Fala com fornecedor, testador ou investidor. Tenha antes uma promessa de sigilo (NDA) assinada.
    – Dá trabalho a um autônomo. Combine por escrito de quem é o resultado.
    – Vai a uma feira ou posta uma imagem. Deposite antes a invenção e a aparência.
    – Imprime rótulos. Busque o nome, depois deposite-o.
    – Envia para o exterior. Antes, deposite sua marca lá, e verifique os direitos de outros.
    – Outro quer fabricar ou vender. Combine uma licença.
    Escreva esses momentos no plano do produto, com o depósito antes deles.
more-2 =
    Um primeiro depósito dá tempo para testar o mercado antes de depositar em outros países.
    Para uma invenção, o prazo é de { $patent-priority } desde o primeiro depósito.
    Para um desenho industrial, é de { $design-priority }.
    Para uma marca, é de { $mark-priority }.
    Nem toda etapa precisa de um direito pago. Pergunte cada vez: o que alguém copiaria aqui, e quanto isso me custaria?
    A armadilha: a proteção vem por último, quando o produto está pronto e já foi mostrado.
    Exemplo: um fabricante de secadores solares deposita o novo canal de ar antes do teste de campo. O nome é depositado antes da feira. Os tempos de secagem ficam secretos.
ask =
    deposito a patente antes ou depois do protótipo
    em que fase do produto preciso de marca
    proteção passo a passo do esboço à exportação
    ainda estamos testando é cedo pra proteger?
    o que acerto antes de mandar desenhos pra fábrica
    pi na cadeia de valor da minha empresa
    o que fazer antes e depois do lançamento
    marcenaria planeja cadeira nova quando registrar o quê
