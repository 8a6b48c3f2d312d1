question = Há uma arbitragem rápida e mais barata para casos pequenos?
answer =
    Sim. Vários centros oferecem uma forma curta. Na OMPI ela se chama arbitragem acelerada.
    – Normalmente decide um único árbitro.
    – O pedido completo vem com o requerimento, e a defesa completa com a resposta.
    – Os prazos são mais curtos, e a audiência é breve.
    – As taxas são menores. Até certa soma em disputa, os honorários do árbitro são fixados antes.
    Como toda arbitragem, precisa do acordo das duas partes, e a sentença é final.
    Serve para poucas questões e um contrato claro. Serve mal quando são precisas muitas testemunhas ou muita prova técnica.
more-1 =
    Pelas Regras da OMPI:
    Uma audiência não deve durar mais do que { $hearing }, salvo casos excepcionais.
    O caso deve ser encerrado dentro de { $closing } depois da defesa ou da formação do tribunal, o que vier por último.
    A sentença deve seguir dentro de { $award }.
    São metas, cumpridas sempre que razoavelmente possível. Um caso difícil pode demorar mais.
    Na tabela de taxas que vimos, a OMPI cobra { $registration } para registrar o caso. Somam-se a taxa de administração e os honorários do árbitro.
    Se uma parte é micro, pequena ou média empresa, o Centro da OMPI desconta { $sme } das próprias taxas.
    Veja a tabela atual antes de dar entrada.
more-2 =
    Como obtê-la: use no contrato a cláusula modelo de arbitragem acelerada, ou assine agora um acordo de submissão. Se seu contrato fala em arbitragem comum, vocês ainda podem combinar juntos a forma curta.
    Prepare antes de começar: contrato, cartas, provas, a soma, as razões. Acréscimos posteriores podem ser recusados.
    Se o requerimento é contra você, o prazo para responder é curto. Procure um advogado no mesmo dia.
    A armadilha: uma forma rápida para um contrato que pode trazer cobranças enormes. Pense no pior que poderia acontecer.
    Exemplo: um criador de aplicativos e uma rede de lojas discutem uma licença não paga. Os fatos estão nos e-mails. Um único árbitro decide por papéis e vídeo.
ask =
    arbitragem rápida pra disputa pequena de licença
    arbitragem acelerada da wipo quanto demora
    arbitragem com um árbitro só é mais barata
    arbitragem sem viajar pra audiência
    nosso valor é pequeno compensa arbitrar?
    quanto custa arbitragem expedita
    cliente não pagou licença de software quero decisão rápida
    contrato fala arbitragem normal dá pra mudar pra acelerada
