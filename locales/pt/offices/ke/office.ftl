name = Serviço de apoio em PI, Quênia (exemplo)
greeting = Boas-vindas ao serviço de apoio em propriedade intelectual para pequenas empresas no Quênia.
hours = em dias úteis, no horário de expediente, hora de Nairóbi
contact = Agende nesta conversa uma reunião com um consultor, ou procure o instituto de propriedade industrial do Quênia (KIPI) pelo site dele.
phone = Por telefone: isto é um exemplo. Um instituto real escreve aqui quem liga para quem.
video = Por vídeo: isto é um exemplo. Um instituto real põe aqui o link da reunião.
place-nairobi = Nairóbi
    .at = No instituto, em Nairóbi: isto é um exemplo. Um instituto real escreve aqui o endereço e como chegar.
