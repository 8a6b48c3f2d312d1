name = Hataza katika nchi yako
what = Hataza inakuwezesha kuwazuia wengine kutengeneza au kuuza uvumbuzi wako katika nchi hiyo.
next-1 = Usimwambie mtu kuhusu uvumbuzi kabla ya kuwasilisha maombi.
next-2 = Mwombe mshauri aandike maelezo na madai pamoja nawe.
next-3 = Wasilisha maombi katika ofisi ya miliki bunifu ya nchi na utunze risiti yenye tarehe.
next-4 = Andika tarehe ambayo kuanzia hapo unaweza kuwasilisha maombi nje ya nchi.
time = Muda wake unategemea ofisi. Kwa kawaida ni miaka kadhaa.
risk = Ombi linachapishwa, hata kama hataza haitolewi. Maandishi dhaifu hayawezi kurekebishwa baadaye.
