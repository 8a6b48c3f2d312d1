question = A outra parte quebra nosso contrato de licença. O que posso fazer?
answer =
    Primeiro leia, depois escreva. Não pare seus próprios deveres com raiva. Então quem quebra o contrato pode ser você.
    – Ache a cláusula quebrada, e as de aviso, prazo de conserto, fim e controvérsias.
    – Reúna provas: relatórios, notas, fotos, mensagens, uma compra de teste.
    – Mande um aviso na forma que o contrato pede: o que está errado, o que fazer, até quando.
    – Ofereça conversa ou mediação.
    – Encerre só como contrato e lei dizem, depois de orientação.
    O direito de reclamar acaba depois de um tempo, em alguns países logo. Pergunte já a um advogado que data conta.
    Quem continua usando o direito depois do fim geralmente o infringe.
more-1 =
    Se o dinheiro não está certo:
    – Peça por escrito o relatório que falta.
    – Compare com o que vê: lojas, ofertas on-line, pessoal, números de exportação.
    – Use o direito de conferir as contas, a auditoria. Siga a cláusula: aviso, contador neutro, sigilo. Muitas vezes diz quem paga se há grande diferença.
    – Não há cláusula? Peça uma verificação conjunta. Em alguns países, um juiz pode mandar mostrar as contas.
    – Aceite pagamentos parciais só com as palavras “sem abrir mão do resto”.
    Boas provas muitas vezes levam a um pagamento sem juiz.
more-2 =
    Se quer encerrar:
    – O motivo está no contrato: falta de pagamento, de vendas, má qualidade, venda da empresa?
    – Deu o prazo de conserto, e cumpriu o de aviso?
    – Alguns países protegem revendedores ou franqueados no encerramento. A lei de falências também pode proibi-lo.
    Depois do fim: o uso para, segredos e amostras voltam, o estoque é vendido ou destruído, o dinheiro é pago. Nomes, páginas e contas são entregues. A anotação no instituto é apagada.
    Não aceite mais pagamentos como se nada tivesse acontecido. Pode parecer um novo sim.
more-3 =
    Formas: conversa, mediação, especialista nos números, arbitragem ou justiça, segundo o contrato. Sem cláusula? Ainda podem combinar agora. Os bons ofícios da OMPI são grátis.
    Se uma parte é micro, pequena ou média empresa, o Centro da OMPI desconta { $sme } das próprias taxas.
    Perigo a compradores, ou falsificações no mercado? Um juiz pode agir logo.
    Se você é o licenciado e o titular falha, faça o mesmo.
    O direito foi cancelado, acabou, ou o titular faliu? Contrato e país decidem o que deve e pode usar. Pergunte a um advogado antes de parar de pagar.
    Exemplo: um fabricante de brinquedos declara poucas vendas. O titular conta peças nas lojas e pede auditoria. Acordo: relatórios mensais.
ask =
    licenciado declara venda baixa não acredito
    posso conferir as contas do licenciado
    como cancelo um contrato de licença
    licença acabou mas ainda vendem com minha marca
    licenciado vende em país que não pode
    dono deu a licença exclusiva pra outra firma também
    má qualidade com minha marca pelo licenciado
    patente foi anulada ainda pago royalties?
    como escrevo notificação de descumprimento
    vende meus produtos e não me paga o combinado
    meu licenciado parou de pagar
