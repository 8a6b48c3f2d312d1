question = Abrimos uma empresa com pesquisa da nossa universidade. Como obtemos os direitos?
answer =
    Primeiro descubram de quem é o resultado. Pode ser da universidade, do pesquisador, de um financiador ou de um parceiro. Depende do país, dos contratos e da política de PI.
    – Falem da invenção ao núcleo de transferência de tecnologia antes que alguém publique. Isso se chama comunicação de invenção.
    – Mantenham palestras, pôsteres, teses e código em segredo até o depósito, ou até decidir não depositar.
    – Depois peçam uma licença, uma opção de licença ou uma cessão à empresa.
    – Tenham tudo por escrito antes que investidores olhem.
    Nomes, código e know-how também precisam de titular. Façam uma lista de tudo.
more-1 =
    Pontos do contrato com a universidade:
    – exclusivo ou não, que área, que países;
    – pagamento: dinheiro agora, parte das vendas, participação na empresa;
    – quem paga e conduz as patentes, e o que acontece se não puderem pagar;
    – de quem são as melhorias, feitas por vocês ou no laboratório;
    – o que devem alcançar e até quando;
    – a universidade mantém pesquisa e ensino;
    – o direito pode ir junto se a empresa for vendida?
    Uma opção dá tempo para testar e achar dinheiro. Geralmente custa menos do que uma licença completa.
    Peçam um advogado que conheça esses negócios. A universidade tem o dela.
more-2 =
    Quem mais poderia ter um direito? Estudantes sem contrato de trabalho, pesquisadores visitantes, uma empresa que deu material, o financiador público. Peçam a cada um que assine uma cessão, ou declare por escrito que não tem direito.
    Separem o trabalho: anotem o que se faz na empresa e o que no laboratório, com que ferramentas e tempo.
    A armadilha: a empresa deposita em nome próprio o que é da universidade. A patente pode então ser tomada ou atacada.
    Uma taxa menor para pequenas empresas pode depender de todos os titulares: verifiquem.
    Exemplo: dois pesquisadores querem vender um teste de água. Comunicam, combinam uma opção e só publicam após o depósito. A licença vem quando há compradores.
ask =
    somos spin off da universidade de quem é a patente
    abrir empresa com meu projeto de doutorado
    universidade quer participação na startup é normal?
    acordo de pi entre professor e aluno startup
    licença ou cessão da universidade o que é melhor
    nit opção de licença como funciona
    investidor pergunta se a pi é nossa mas foi feita no laboratório
    fundadores professores licenciar patente da federal pra empresa
    pesquisa com dinheiro público (fapesp) quem pode usar o resultado
    monto empresa com o que saiu da minha tese
    um pesquisador quer abrir empresa
