name = Alama nje ya nchi kwa Madrid
what = Ombi moja la kimataifa linaweza kupeleka alama yako ya nyumbani kwa wanachama wengi.
next-1 = Pata alama au ombi nyumbani kwanza.
next-2 = Chagua wanachama ambako unauza au utauza.
next-3 = Wasilisha kupitia ofisi yako ya nyumbani, kwa jina na mmiliki yuleyule kabisa.
next-4 = Jibu kila ofisi inayopinga, ndani ya muda wake.
time = Kila mwanachama ana muda maalumu wa kupinga. Unategemea mwanachama.
risk = Alama ya nyumbani ikianguka katika miaka ya kwanza, nchi zote zinaanguka nayo.
