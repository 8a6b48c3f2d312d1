name = Mahakama au forodha
what = Mahakama inaweza kuamuru kuacha, na forodha inaweza kuzuia bidhaa mpakani.
next-1 = Pata ushahidi kabla ya kuuonya upande wa pili.
next-2 = Sajili haki yako forodhani kama bidhaa zinavuka mpaka.
next-3 = Mwone wakili mara moja kuhusu amri ya dharura.
time = Amri ya dharura inaweza kutolewa ndani ya siku chache. Kesi kamili huchukua muda mrefu.
risk = Inagharimu pesa, na tuhuma zisizo sahihi zinaweza kukugharimu zaidi.
