# القيم مع وحداتها والتواريخ والقوائم كما تكتبها اللغة.
# صيغة المثنى مكتوبة كما بعد حرف الجر (شهرين)، لأن القيمة تأتي في معظم النصوص بعد «خلال» أو «مدة».

days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
weeks =
    { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $n } أسابيع
        [many] { $n } أسبوعا
       *[other] { $n } أسبوع
    }
months =
    { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
years =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
percent = { $n }%
count = { $n }

date = { $day } { $month } { $year }
month-year = { $month } { $year }
when = { $weekday } { $date }، الساعة { $time }
list = { $head } و{ $last }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
