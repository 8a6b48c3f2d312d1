name = Desenho no exterior com Haia
what = Um único pedido internacional pode proteger a aparência do seu produto em muitos membros.
next-1 = Verifique se você pertence a um membro do Sistema da Haia.
next-2 = Prepare imagens que sirvam para todos os membros que escolher.
next-3 = Deposite na OMPI e decida se a publicação deve esperar.
time = Cada membro tem um prazo fixo para recusar.
risk = Imagens que um instituto aceita podem ser recusadas por outro.
