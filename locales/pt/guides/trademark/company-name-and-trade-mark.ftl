question = O nome da minha empresa, da placa ou da rede social é uma marca?
answer =
    Não por si só. São coisas diferentes, guardadas em lugares diferentes:
    – O registro de empresas mostra que sua empresa existe com esse nome.
    – Um alvará deixa você trabalhar.
    – Um domínio ou um nome em rede social é só um endereço.
    – Uma marca registrada permite impedir que outros usem um sinal parecido para produtos ou serviços semelhantes.
    A aceitação do nome da empresa não quer dizer que pode usá-lo como marca. Muitos registros não o comparam com marcas.
    Para proteger o nome que os clientes veem, faça uma busca e deposite-o como marca no instituto de PI.
    Outro já depositou? Olhe hoje no registro. Talvez ainda possa se opor, mas o tempo é curto.
more-1 =
    Um nome de negócio ainda tem alguma proteção. Nos países da Convenção de Paris, um nome comercial é protegido sem depósito.
    Em alguns países, um sinal em uso também tem direitos como marca sem registro.
    Até onde isso vai depende do país. Muitas vezes você deve mostrar que o nome está em uso e é conhecido lá. Pode abranger só a sua cidade.
    Por isso guarde provas: fotos da placa com data, notas, anúncios, imprensa.
    Alguns países têm um registro separado de nomes comerciais. Pergunte ao seu instituto o que abrange.
    Um sobrenome em uma loja também pode ser marca. Em muitos países, outros com o mesmo sobrenome ainda podem usá-lo honestamente.
more-2 =
    O que fazer:
    – Escreva o sinal que os clientes realmente veem. Muitas vezes é mais curto do que o nome jurídico.
    – Busque-o em bases de marcas, não só no registro de empresas.
    – Deposite esse sinal para os produtos e serviços que vende. Palavras como “Limitada” não acrescentam nada.
    – Decida o titular: você, ou a empresa.
    – Pegue ao mesmo tempo o endereço na internet e os nomes nas principais redes, antes do anúncio.
    Nas redes sociais decidem as regras da plataforma. Algumas devolvem um nome copiado mais facilmente ao titular de uma marca registrada.
more-3 =
    As armadilhas:
    – Outro registra o nome da sua empresa como marca. Vigie os novos depósitos e se oponha a tempo.
    – Uma nova empresa pega quase o mesmo nome. Alguns registros de empresas aceitam objeção, mas por pouco tempo. Pergunte já.
    – O sócio que registrou a empresa sai e fica com o nome. Combinem o titular por escrito.
    – Você fecha a empresa e esquece as marcas. Transfira-as antes do fim, ou podem se perder.
    – O nome ou endereço muda, e ninguém avisa o instituto de PI. Cartas se perdem.
    Exemplo: o registro de empresas aceita “Baobá Alimentos Limitada”. Um fabricante de sucos já tem a marca “Baobá”. A nova firma também vende suco e precisa mudar os rótulos.
ask =
    a junta comercial aprovou meu nome tô seguro?
    nome empresarial ou registro de marca diferença
    tenho alvará e cnpj ainda preciso de marca
    abriram página no face com o nome da minha loja
    outra empresa tem razão social quase igual à nossa
    nome fantasia é protegido
    minha placa tá lá há 10 anos não basta?
    posso registrar meu sobrenome pra alfaiataria
    meu nome de usuário no tiktok é de outro e a marca é minha
    com o contrato social o letreiro já está protegido
    abri o cnpj com esse nome então é meu
    meu marido registrou o nome na prefeitura
