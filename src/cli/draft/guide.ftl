# A draft: people asked for “TERM” in vain. Write what stands in capitals; short sentences, one thing to do first.
question = THE QUESTION, AS PEOPLE ASK IT
answer =
    WHAT IS SO, AND WHAT TO DO FIRST.
    WHAT IT COSTS TO WAIT.
# At least six ways in which people ask, one a line.
ask =
    TERM
