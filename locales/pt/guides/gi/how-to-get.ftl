question = Como obtemos uma indicação geográfica para nosso produto?
answer =
    Geralmente quem pede é um grupo de produtores, não uma só empresa. Os passos habituais:
    – Reunir os produtores e escolher quem fala por eles.
    – Escrever as regras comuns (o caderno de especificações): produto, área, método, e por que o lugar importa.
    – Decidir quem verifica se as regras são cumpridas.
    – Depositar no órgão competente. É o instituto de PI ou, em alguns países, o ministério da agricultura.
    O órgão examina e publica. Outros podem se opor. Depois a indicação geográfica (IG) é registrada.
    O caminho, o custo e o tempo dependem do país.
more-1 =
    O que fazer primeiro: reunir provas do vínculo entre lugar e produto. Livros antigos, matérias de jornal, prêmios, testes de sabor ou de solo e um mapa ajudam.
    A taxa oficial muitas vezes é o menor custo. Estudos, reuniões e verificações anuais custam mais. Peçam cedo apoio ao seu instituto, ministério ou a um projeto de desenvolvimento.
    A armadilha: uma área desenhada estreita ou larga demais. Vizinhos que ficam de fora vão se opor. Falem com eles antes do depósito.
    Exemplo: produtores de pimenta combinam a secagem e a seleção antes de escrever uma linha do formulário.
more-2 =
    Depois do registro começa o trabalho: verificações, um logotipo comum, ação contra o mau uso. Sem verificações, os compradores deixam de confiar no nome.
    Vendem no exterior? Protejam primeiro o nome no seu país. Muitos países pedem isso.
    Depois, se seu país é membro, o Sistema de Lisboa permite pedir vários membros com um só pedido. Se não, peçam país por país.
    No exterior, o nome já pode ser genérico ou marca de alguém. Verifiquem isso antes de pagar.
    Se seu país não tem lei de IG, vejam uma marca coletiva ou de certificação.
ask =
    como registrar indicação geográfica no inpi
    como a gente consegue IG pro nosso café
    documentos e passos do pedido de ig
    quem pode pedir ig, um produtor ou o grupo
    queijo da nossa vila quer nome protegido tipo parmesão
    quanto tempo leva pra sair a ig
    o que é caderno de especificações técnicas
    proteger nossa ig na europa a partir de angola
    vila vizinha também faz, temos que incluir eles?
    os produtores da nossa farinha querem um selo de origem
    juntar os produtores pra proteger o nome da região
