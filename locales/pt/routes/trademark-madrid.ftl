name = Marca no exterior com Madri
what = Um único pedido internacional pode estender a marca do seu país a muitos membros.
next-1 = Obtenha primeiro uma marca ou faça um pedido no seu país.
next-2 = Escolha os membros onde você vende ou vai vender.
next-3 = Deposite pelo instituto do seu país, com exatamente o mesmo nome e titular.
next-4 = Responda a cada instituto que fizer objeção, no prazo dele.
time = Cada membro tem um prazo fixo para fazer objeção. Depende do membro.
risk = Se a marca do seu país cair nos primeiros anos, todos os países caem com ela.
