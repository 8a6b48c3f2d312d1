# Kuendelea na mazungumzo kwenye kifaa kingine au programu nyingine.

start = Endelea kwenye kifaa kingine
code = Fungua mazungumzo kwenye kifaa kingine, kisha andika hivi huko: { $command }
good-for = Msimbo hutumika mara moja, ndani ya { $time }. Usimwonyeshe mtu yeyote: hufungua mazungumzo haya.
replaces = Yaliyosemwa huko awali hufutwa, na mazungumzo haya huchukua nafasi yake.
failed =
    Msimbo huu haufanyi kazi hapa: ni wa zamani, umeshatumika, au mazungumzo haya yana miadi yake.
    Hakuna kilichobadilishwa. Omba msimbo mpya kwenye kifaa kingine, kwenye “Msaada”.
