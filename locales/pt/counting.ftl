# Como uma data foi contada: uma frase para cada coisa que se levou em conta.

earliest-day = O início não era exato, por isso se tomou o dia mais cedo possível.
counted-back = A conta vai para trás, a partir do dia de que depende.
business-days = Só se contam dias úteis.
term = Neste dia algo acaba ou acontece. Ele nunca muda.
month-end = O mês não tem um dia com esse número, então vale o último dia dele.
last-to-last = Começa no último dia de um mês. Pela lei daqui, termina no último dia de um mês.
weekend = O dia cai em um dia de fechamento semanal. O dia útil anterior é seguro.
closed = O instituto está fechado nesse dia. O dia útil anterior é seguro.
moved = Por lei, o prazo termina então no próximo dia em que o instituto abre.
move-unknown = Aqui não se sabe se o prazo termina então no próximo dia em que o instituto abre.
closures-known = Para esta data, conhecem-se os dias em que o instituto fecha.
calendar-unknown = Os dias de fechamento não são conhecidos aqui. Sábado e domingo foram tratados como fechados.
closures-unknown = Conhecem-se os dias de fechamento semanal. Para esta data, outros dias de fechamento não são conhecidos.
