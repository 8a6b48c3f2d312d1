# The invitation by mail, beside the file in the chat.

offer = Nitumie kwa barua pepe pia
ask = Mwaliko utumwe kwa anwani gani ya barua pepe?
once = Anwani hutumika kwa miadi hii tu. Hufutwa baada ya miadi, au mapema pamoja na data yako.
skip = Ruka
bad = Hii haiwezi kutumika kama anwani ya barua pepe. Tafadhali iangalie na uiandike tena.
on-its-way = Mwaliko unatumwa kwa barua pepe yako. Mabadiliko ya miadi yatatumwa huko pia.
subject-request = Miadi imewekwa ({ $code })
subject-moved = Miadi imehamishwa ({ $code })
subject-cancelled = Miadi imeghairiwa ({ $code })
text-request = Miadi yako imewekwa.
text-moved = Miadi yako ina wakati mpya.
text-cancelled = Miadi yako imeghairiwa. Wakati wake ulikuwa huu:
closing = Uliomba barua pepe hii katika mazungumzo ya { $office }. Ili kuhamisha au kughairi miadi, fungua mazungumzo na uandike: miadi yangu. Msimbo ni { $code }.

## To the adviser

adviser-request = Mtu ameweka miadi nawe.
adviser-moved = Miadi nawe ina wakati mpya.
adviser-cancelled = Miadi nawe imeghairiwa. Wakati wake ulikuwa huu:
adviser-when =
    { $time }
    { $length }, { $way }
adviser-closing = Mada yake iko kwenye dawati la { $office }, kwa msimbo { $code }. Hakuna anayesoma majibu ya barua pepe hii.
