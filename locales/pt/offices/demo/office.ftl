name = Serviço de apoio em PI (demonstração)
greeting = Boas-vindas ao serviço de apoio de demonstração em propriedade intelectual: os consultores aqui são inventados e nenhuma reunião real acontece.
hours = em dias úteis, no horário de expediente
contact = Isto é uma demonstração, por isso ninguém responde aqui. Para falar com uma pessoa real, procure o instituto de propriedade intelectual do seu país.
phone = Por telefone: isto é uma demonstração. Um instituto real escreve aqui quem liga para quem.
video = Por vídeo: isto é uma demonstração. Um instituto real põe aqui o link da reunião.
place-casablanca = Casablanca
    .at = No instituto, em Casablanca: isto é uma demonstração. Um instituto real escreve aqui o endereço e como chegar.
