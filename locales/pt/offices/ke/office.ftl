name = Serviço de apoio em PI, Quênia (exemplo)
greeting = Boas-vindas ao serviço de apoio em propriedade intelectual para pequenas empresas no Quênia.
hours = em dias úteis, no horário de expediente, hora de Nairóbi
contact = Agende nesta conversa uma reunião com um consultor, ou procure o instituto de propriedade industrial do Quênia (KIPI) pelo site dele.
