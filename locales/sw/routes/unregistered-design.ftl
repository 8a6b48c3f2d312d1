name = Ulinzi kwa kuonyesha muonekano
what = Baadhi ya masoko hulinda muonekano mpya kwa muda mfupi bila usajili.
next-1 = Tunza ushahidi wa lini na wapi uliuonyesha kwanza.
next-2 = Kusanya ushahidi wa nakala.
next-3 = Mwombe mshauri amwandikie aliyenakili.
time = Unaanza unapouonyesha mara ya kwanza na kuisha upesi.
risk = Unazuia nakala tu. Lazima uthibitishe kwamba walinakili.
