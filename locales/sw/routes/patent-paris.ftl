name = Nje ya nchi kutoka ombi la kwanza
what = Unawasilisha nyumbani kwanza. Kwa muda maalumu, maombi ya nje ya nchi yanahesabiwa kuanzia tarehe hiyo.
next-1 = Wasilisha nyumbani na utunze nakala iliyothibitishwa.
next-2 = Chagua nchi ambazo kweli utauza au kutengeneza.
next-3 = Wasilisha maombi katika kila nchi kati ya hizi kabla ya siku salama, kupitia wakala wa huko.
time = Kila ofisi ina kasi yake.
risk = Baada ya siku salama, uchapishaji wako mwenyewe na kazi za wengine vinahesabiwa dhidi yako.
