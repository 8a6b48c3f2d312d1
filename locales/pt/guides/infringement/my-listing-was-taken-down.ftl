question = A plataforma tirou meu anúncio por infração. Como o recupero?
answer =
    Leia primeiro o aviso. Ele deve dizer quem reclamou, por que direito, e como você pode contestar. Anote o último dia.
    – Salve em imagens o aviso, sua página, suas vendas e suas avaliações.
    – Não publique de novo a mesma oferta, nem abra outra conta para isso. Pode custar a loja inteira.
    – Se a reclamação pode estar certa, tire também ofertas parecidas e peça orientação.
    – Se está errada, use o formulário de contestação. Chama-se recurso ou contranotificação.
    – Você também pode pedir a quem reclamou que retire a queixa. Escreva com educação e sem admitir nada.
more-1 =
    Diga em poucas palavras por que a reclamação está errada, e junte provas:
    – o desenho, a foto ou o texto é seu: arquivos datados, certificado;
    – você tem permissão: uma licença, ou uma carta do titular;
    – os produtos são verdadeiros e podem ser revendidos lá: notas até o titular ou seu revendedor;
    – o direito deles não abrange esse país ou esses produtos, ou acabou;
    – você só cita uma marca para dizer em que sua peça serve.
    Mande tudo completo. Talvez tenha uma única chance.
    Uma contranotificação pelas regras de direito autoral dos Estados Unidos é séria. Você declara sob pena de perjúrio e aceita um tribunal de lá. Pergunte antes a um advogado.
more-2 =
    Pelas regras de direito autoral dos Estados Unidos, a obra volta no mínimo { $us-counter } (dias úteis) depois da sua contranotificação. Continua fora se a outra parte vai à justiça.
    Na União Europeia, você pode reclamar de graça a uma plataforma durante pelo menos { $eu-complaint } depois da decisão dela. Plataformas de pequenas empresas estão isentas.
    Lá você também pode recorrer a um órgão certificado fora da justiça. A decisão dele não obriga as partes.
    Se a reclamação era falsa de propósito, talvez você possa cobrar seu prejuízo. Depende do país.
    Exemplo: um vendedor de brinquedos perde uma oferta antes de um feriado. Manda no mesmo dia a nota do fabricante e uma carta dele.
ask =
    mercado livre derrubou meu anúncio por propriedade intelectual
    minha loja na shopee foi fechada por causa de marca
    concorrente denunciou meu produto de mentira pra derrubar
    como escrever uma contranotificação
    tiraram o anúncio mas é original tenho nota
    strike de direitos autorais no youtube mas paguei a música
    facebook apagou a página da loja por causa da logo
    quanto tempo tenho pra recorrer na europa
    bloquearam meu dinheiro por denúncia de marca que não é verdade
    fecharam minha página por reclamação de marca grande
