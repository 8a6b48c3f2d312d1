name = Publicar para que ninguém patenteie
what = Uma descrição pública e datada mantém a ideia livre: ninguém pode patenteá-la depois.
next-1 = Tenha certeza de que não quer uma patente para você.
next-2 = Descreva tudo por completo, com desenhos, em um lugar onde os examinadores buscam.
next-3 = Guarde prova da data.
time = Funciona a partir do dia da publicação.
risk = Não dá para desfazer. Depois disso, você também não pode patentear.
