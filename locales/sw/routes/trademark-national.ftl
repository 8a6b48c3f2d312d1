name = Alama ya biashara katika nchi yako
what = Alama iliyosajiliwa inakuwezesha kuwazuia wengine kutumia jina au nembo ileile au inayofanana.
next-1 = Tafuta majina yanayofanana katika daftari la usajili.
next-2 = Orodhesha bidhaa na huduma unazouza sasa na hivi karibuni.
next-3 = Wasilisha maombi katika ofisi yako ya miliki bunifu.
next-4 = Fuatilia daftari la usajili, na utumie alama kama ulivyoisajili.
time = Muda wake unategemea ofisi na mapingamizi.
risk = Inatumika katika nchi hiyo tu. Alama isiyotumika inaweza kufutwa.
