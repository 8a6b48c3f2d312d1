name = Itunze kama siri
what = Kile ambacho wengine hawakijui kinaweza kutunzwa kama siri, mradi unakilinda kweli.
next-1 = Orodhesha nini ni siri na nani anaijua.
next-2 = Ifungie na upunguze wanaoifikia. Weka alama ya siri kwenye karatasi.
next-3 = Waajiriwa na washirika watie sahihi mkataba wa kutunza siri.
next-4 = Tunza ushahidi wa ulichofanya kuilinda.
time = Inafanya kazi tangu siku ya kwanza na kudumu muda wote siri inapodumu.
risk = Ikitoka nje, imepotea. Wengine wanaweza kuigundua wenyewe na kuitumia.
