name = Malalamiko ya jina la kikoa
what = Utaratibu wa haraka unaweza kuhamishia jina la kikoa lililochukuliwa kwa nia mbaya kwa mmiliki wa alama.
next-1 = Kusanya ushahidi wa alama yako na wa nia mbaya.
next-2 = Angalia ni kanuni zipi zinazohusu mwisho wa jina hilo.
next-3 = Wasilisha malalamiko katika kituo kinachotambuliwa.
time = Kwa kawaida huchukua miezi michache.
risk = Unapata jina, lakini si pesa. Mahakama bado inaweza kuamua tofauti.
