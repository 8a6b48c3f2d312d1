name = Exterior a partir do primeiro depósito
what = Você deposita primeiro no seu país. Por um tempo limitado, os depósitos no exterior contam a partir dessa data.
next-1 = Deposite no seu país e guarde a cópia certificada.
next-2 = Escolha os países onde você vai realmente vender ou fabricar.
next-3 = Deposite em cada um desses países antes do dia seguro, com um agente local.
time = Cada instituto trabalha no seu próprio ritmo.
risk = Depois do dia seguro, sua própria publicação e o trabalho de outros contam contra você.
