# Jinsi tarehe ilivyohesabiwa: sentensi moja kwa kila jambo lililozingatiwa.

earliest-day = Mwanzo haukuwa kamili, hivyo siku ya mapema zaidi inayowezekana ilichukuliwa.
counted-back = Inahesabiwa kurudi nyuma kutoka siku ambayo tarehe hii inaitegemea.
business-days = Siku za kazi pekee ndizo zinazohesabiwa.
term = Siku hii jambo fulani linaisha au linatokea. Haisogei kamwe.
month-end = Mwezi huo hauna siku yenye namba hiyo, hivyo siku yake ya mwisho ndiyo inayohesabiwa.
last-to-last = Inaanza siku ya mwisho ya mwezi. Kwa sheria ya hapa, inaishia siku ya mwisho ya mwezi.
weekend = Siku hiyo inaangukia siku ya kufungwa ya kila wiki. Siku ya kazi iliyotangulia ndiyo salama.
closed = Ofisi imefungwa siku hiyo. Siku ya kazi iliyotangulia ndiyo salama.
moved = Kisheria, muda huo unaishia siku ya kazi inayofuata.
move-unknown = Haijulikani hapa kama muda huo unaishia siku ya kazi inayofuata.
closures-known = Siku ambazo ofisi imefungwa zinajulikana kwa tarehe hii.
calendar-unknown = Siku za kufungwa hazijulikani hapa. Jumamosi na Jumapili zimechukuliwa kuwa siku za kufungwa.
closures-unknown = Siku za kufungwa za kila wiki zinajulikana. Siku nyingine za kufungwa hazijulikani kwa tarehe hii.
