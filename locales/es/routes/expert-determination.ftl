name = Decisión de experto
what = Un experto responde la cuestión técnica en la que ustedes no están de acuerdo.
next-1 = Escriban juntos la pregunta.
next-2 = Acuerden quién será el experto y si la respuesta los obliga.
next-3 = Den al experto los mismos documentos de ambas partes.
time = Suele durar semanas.
risk = Responde solo esa pregunta. Ambas partes deben aceptarlo.
