question = Je, kuna bima ya migogoro ya hataza, chapa au hakimiliki?
answer =
    Katika baadhi ya nchi ndiyo. Inategemea kampuni ya bima na mahali. Aina za kawaida ni:
    – gharama za kisheria, unapochukua hatua dhidi ya mwigaji;
    – gharama za kisheria, wakati mwingine pia fidia, wengine wanapokushutumu;
    – gharama ya maoni ya kisheria tu.
    Kwa kawaida lazima uinunue kabla ya tatizo. Mgogoro unaoujua, au uliopaswa kuujua, huachwa nje.
    Angalia kwanza unacholipa tayari. Bima ya dhima, ya gharama za kisheria au ya mtandao inaweza kugharamia sehemu, mara nyingi matangazo tu.
    Kwa kampuni ndogo nyingi utafutaji, karatasi safi na mikataba iliyo wazi huja kwanza.
more-1 =
    Maswali kabla ya kununua:
    – Haki zipi na nchi zipi? Je, upatanishi (mediation) umo pia?
    – Gharama zetu tu, au pia za upande wa pili na fidia?
    – Kiwango cha juu cha malipo ni kipi, na sehemu gani tunalipa wenyewe?
    – Nani anachagua wakili, na nani anaamua suluhu?
    – Nafasi yetu iwe nzuri kiasi gani kabla hawajalipa?
    – Je, kuna muda wa kusubiri?
    – Dai litolewe taarifa haraka kiasi gani?
    – Nini kimeachwa nje? Kuiga kwa makusudi kwa kawaida kimeachwa.
    Omba majibu kwa maandishi, na soma vilivyoachwa nje kwanza. Dalali wa bima anaweza kulinganisha ofa.
more-2 =
    Inaweza kustahili pesa katika hali hizi:
    – kampuni yako inaishi kwa haki chache;
    – unauza nchi zenye mahakama za gharama kubwa;
    – mteja anakutaka uahidi kulipia madai.
    Iambie kampuni ya bima kila unachojua unapotia sahihi, hata barua za zamani. La sivyo inaweza kukataa kulipa.
    Umepata barua sasa? Ziambie kampuni zako za bima siku hiyohiyo, na usikiri kitu kabla.
    Kama hakuna bima kwako: upatanishi, msaada wa chama cha biashara, na akiba ya pesa hufanya sehemu ya kazi.
    Mfano: mtengeneza vitu vya kuchezea anashutumiwa kuiga lebo. Bima yake ya dhima inagharamia madai ya matangazo na kumlipa wakili.
ask =
    bima ya kesi za hataza ipo
    bima italipa nikishtakiwa kuiga chapa
    insurance ya ip kwa biashara ndogo
    nimepata barua, bima yangu inasaidia?
    bima ya gharama za wakili wa chapa
    mteja anataka nimhakikishie madai ya patent
    naweza kununua bima baada ya kesi kuanza
    bima ya miliki bunifu tanzania
    bima ya kushtakiwa kwa nembo
    kuna bima ya kesi za kuigwa
