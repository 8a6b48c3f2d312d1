question = O que é a norma chinesa { -gb-t-29490 }, e minha pequena empresa precisa dela?
answer =
    { -gb-t-29490 } é uma norma nacional da China. Diz como uma empresa organiza sua PI e cumpre a lei de PI. Uma empresa pode ser auditada e receber um certificado.
    É recomendada, não obrigatória. Não dá marca nem patente, na China ou em outro lugar.
    Se você não faz negócios com a China, não precisa dela. Pode encontrá-la quando tem uma empresa lá, fornece a um cliente chinês, ou pede apoio lá.
    Para vender à China ou produzir lá, seus próprios registros na China geralmente importam mais.
more-1 =
    O que ela pede, em resumo:
    – metas, regras e uma pessoa responsável;
    – registros do que você tem e faz;
    – PI em cada parte do trabalho: desenvolvimento, compras, produção, venda;
    – cuidado com direitos de outros: patentes, marcas, direito autoral, segredos;
    – verificações regulares e melhoria.
    A edição mais nova insiste em cumprir a lei. O tempo de trocar certificados da edição antiga acabou. Peça que um certificado indique a edição em vigor.
    Depois de uma auditoria completa de renovação, um novo certificado vale por { $certificate }.
    Os auditores voltam no meio do período. Só entidades aprovadas na China para esta área podem certificar.
more-2 =
    Um cliente chinês pede isto? Primeiro pergunte de volta:
    – Quer um certificado, ou regras escritas e uma pessoa de contato?
    – Para que empresa, e até quando?
    Depois comece pelo que ajuda você de qualquer forma: a lista de direitos, contratos com a equipe, regras de segredos, uma busca antes do lançamento. Só então peça propostas a entidades aprovadas.
    As armadilhas:
    – Um vendedor promete dinheiro do Estado com o certificado. O apoio varia por lugar e muda; pergunte ao instituto de PI local.
    – Um certificado na parede, e a marca na China ainda não é sua.
    Exemplo: uma fabricante de válvulas mostra suas regras e sua marca registrada. O comprador fica satisfeito.
ask =
    gb/t 29490 o que é
    cliente chinês pede certificado de gestão de pi
    certificação de sistema de gestão de propriedade intelectual china
    empresa estrangeira precisa de gb/t 29490?
    nossa filial em shenzhen vale tirar o certificado
    norma chinesa de pi e iso 56005 diferença
    quanto tempo vale o certificado chinês de gestão de pi
    quem pode emitir certificado gb/t 29490
