name = Hakimiliki
what = Hakimiliki inalinda maandishi, muziki, picha, filamu na programu tangu unapozitengeneza.
next-1 = Tunza rasimu na mafaili yenye tarehe kama ushahidi.
next-2 = Kubaliana kwa maandishi na kila aliyeshiriki.
next-3 = Weka jina lako na mwaka. Amua wengine wanaweza kufanya nini nayo.
time = Inaanza mara moja na kudumu muda mrefu baada ya maisha ya mtunzi.
risk = Inalinda jinsi wazo lilivyoelezwa, si wazo lenyewe. Bila ushahidi ni vigumu kuidai.
