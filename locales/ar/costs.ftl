# الرسوم الرسمية: الأسماء والمبالغ والشروط. تُدرج المبالغ تلقائيا ولا يرد هنا أي رقم.

## Lines and sums of an estimate

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = الرسوم الرسمية: { $amounts }.
total-open = الرسوم الرسمية المعروفة هنا: { $amounts }. ويستحق غيرها.
money = { $amount }
assumed = أساس الحساب: { $conditions }.
unknown = غير معروف هنا: { $items }. انظروا { $page }
item-of = { $item } ({ $party })
later = يستحق لاحقا: { $line }
may-cut = قد يتاح لكم تخفيض: { $cuts }.
cut-made = خُصم بالفعل: { $cuts }.
ask-person = يجب أن ينظر شخص في هذا: { $why }
checked = مصدر المبلغ: { $page } ({ $date })
side-complainant = المشتكي
side-respondent = المشتكى عليه
institute-XN = معهد البراءات لبلدان الشمال
institute-XV = معهد فيسيغراد للبراءات

## Madrid System

item-basic-fee = الرسم الأساسي
item-supplementary-fee = الرسم الإضافي
item-complementary-fee = الرسم التكميلي
item-individual-fee = الرسم الفردي
item-individual-fee-collective = الرسم الفردي للعلامة الجماعية
item-individual-fee-second-part = الجزء الثاني من الرسم الفردي
item-subsequent-designation-basic = الرسم الأساسي للتعيين اللاحق
item-renewal-basic = الرسم الأساسي للتجديد
item-renewal-supplementary = الرسم الإضافي للتجديد
item-renewal-complementary = الرسم التكميلي للتجديد
item-individual-fee-renewal = الرسم الفردي للتجديد
item-individual-fee-renewal-collective = الرسم الفردي لتجديد علامة جماعية

## PCT

item-intl-filing-fee = رسم الإيداع الدولي
item-sheet-over-30 = رسم الأوراق الزائدة
item-efiling-reduction = تخفيض الإيداع الإلكتروني
item-reduction-90-percent = تخفيض لمودعي الطلبات المستحقين
item-transmittal-fee = رسم التحويل
item-intl-search-fee = رسم البحث الدولي
item-handling-fee = رسم المعالجة
item-prelim-exam-fee = رسم الفحص التمهيدي
item-restoration-of-priority-fee = رسم رد حق الأولوية

## Hague System

item-basic-fee-first-design = الرسم الأساسي للتصميم الأول
item-basic-fee-additional-design = الرسم الأساسي للتصاميم الإضافية
item-publication-fee = رسم النشر
item-publication-extra-page = رسم نشر الصفحات الإضافية
item-description-over-100-words = رسم الوصف الطويل
item-standard-designation = رسم التعيين المعياري
item-standard-designation-additional = رسم التعيين المعياري للتصاميم الإضافية
item-individual-designation-fee = رسم التعيين الفردي
item-individual-renewal-fee = رسم التجديد الفردي
item-renewal-basic-first-design = رسم التجديد الأساسي للتصميم الأول
item-renewal-basic-additional-design = رسم التجديد الأساسي للتصاميم الإضافية
item-renewal-standard-designation = رسم التجديد المعياري

## Disputes

item-wipo-single-panelist = رسم الفريق المكوّن من خبير واحد
item-wipo-three-panelists = رسم الفريق المكوّن من عدة خبراء
item-wipo-over-10-domains = رسم أسماء الحقول الكثيرة
item-wipo-withdrawal-refund = رد جزء من الرسم عند السحب المبكر
item-arbitration-registration = رسم التسجيل
item-arbitration-administration = رسم الإدارة
item-expedited-arbitration-registration = رسم التسجيل، التحكيم المعجل
item-expedited-arbitration-administration = رسم الإدارة، التحكيم المعجل
item-expedited-arbitrator-fee = أتعاب المحكَّم، التحكيم المعجل
item-arbitrator-fee = أتعاب المحكَّمين بالساعة
item-mediation-administration = رسم إدارة الوساطة
item-mediator-fee = أتعاب الوسيط
item-expert-determination-administration = رسم إدارة قرار الخبير
item-ip-system-user-reduction = تخفيض لمستخدمي أنظمة الويبو

## Offices

item-filing = رسم الإيداع
item-national-phase-entry = رسم دخول المرحلة الوطنية
item-search = رسم البحث
item-examination = رسم الفحص
item-designation = رسم التعيين
item-grant = رسم منح البراءة
item-renewal-year = رسم التجديد السنوي
item-maintenance = رسم الإبقاء على البراءة
item-patent-renewal = رسم تجديد البراءة
item-mark-first-class = العلامة، الفئة الأولى
item-mark-collective = العلامة الجماعية
item-mark-further-class = العلامة، الفئات الإضافية
item-mark-filing = طلب تسجيل علامة
item-mark-class = طلب تسجيل علامة، عن كل فئة
item-mark-registration = تسجيل العلامة
item-mark-renewal = تجديد العلامة
item-mark-use-declaration = إعلان استعمال العلامة
item-design-filing = طلب تسجيل تصميم
item-design-additional = تصاميم إضافية
item-design-deferment = تأجيل النشر
item-design-renewal = تجديد التصميم

## What a figure rests on: short, without a full stop

condition-one-class = فئة واحدة
condition-one-design = تصميم واحد
condition-one-reproduction-each = صورة واحدة لكل تصميم
condition-up-to-thirty-sheets = دون أوراق زائدة
condition-one-domain-name = اسم حقل واحد
condition-one-panelist = خبير واحد
condition-asked-by-complainant = المشتكي هو من يطلب الفريق الأكبر
condition-black-and-white = علامة دون ألوان
condition-online-filing = إيداع إلكتروني
condition-paper-filing = إيداع ورقي
condition-for-companies = سعر الشركات
condition-for-small-applicants = سعر الأفراد والشركات الصغيرة جدا
condition-small-entity = كيان صغير
condition-micro-entity = كيان متناهي الصغر
condition-least-developed = مخفض لأقل البلدان نموا
condition-entitled-ninety = مخفض لمودعي الطلبات المستحقين
condition-center-discount = مخفض للشركات الصغيرة
condition-first-part = الجزء الأول
condition-after-registration = يستحق لاحقا عندما يطلبه المكتب
condition-if-granted = فقط إذا مُنح الحق
condition-deferred-publication = مع تأجيل النشر
condition-in-office-currency = يُدفع بعملة المكتب
condition-same-office-examines = الفحص لدى إدارة البحث نفسها
condition-goods-from-list = سلع مختارة من قائمة المكتب
condition-more-per-claim = يزيد مع كل عنصر حماية
condition-plus-printing = تضاف تكلفة الطباعة
condition-sources-differ = المصادر تختلف، يرجى التحقق
condition-earliest-day = محسوب لأول يوم من المدة المذكورة
condition-before-source = لم يُر إلا بعد هذا التاريخ

## Reductions: short, without a full stop

cut-least-developed = لمودعي الطلبات من أقل البلدان نموا
cut-entitled-ninety = لمودعي الطلبات من بلدان قائمة الويبو
cut-electronic-filing = للإيداع الإلكتروني
cut-searching-authority = لدى إدارة البحث، لبعض المودعين
cut-examining-authority = لدى إدارة الفحص، لبعض المودعين
cut-receiving-office = لدى مكتب تسلّم الطلبات، لبعض المودعين
cut-small-entity = للكيانات الصغيرة
cut-micro-entity = للكيانات المتناهية الصغر
cut-small-applicant = لصغار المودعين
cut-language = للإيداع بلغات معينة
cut-center-sme = للشركات الصغيرة والمتوسطة لدى مركز الويبو
cut-center-user = لمستخدمي أنظمة الويبو
cut-sme-fund = استرداد من صندوق SME Fund لشركات الاتحاد الأوروبي
cut-withdrawal-refund = رد جزء من الرسم عند السحب المبكر
cut-national = من المكتب، لصغار المودعين

## Why a person must look

human-madrid-safeguard = بلدكم وبلد اخترتموه مرتبطان أيضا باتفاق مدريد القديم. ويسري بينهما رسم آخر ومهلة أقصر.
human-origin-not-said = قد يتوقف رسم بلد اخترتموه على بلدكم.
human-hague-old-act = بلد اخترتموه مرتبط فقط بوثيقة لاهاي القديمة.

## Help

support-title = مساعدة قد تكون متاحة لكم:
support-line = { $name }: { $kind }، { $whom }. انظروا { $page } ({ $date })
support-line-until = { $name }: { $kind }، { $whom }، حتى { $to }. انظروا { $page } ({ $date })
support-note = الجهة القائمة على البرنامج هي التي تقرر قبولكم.
support-kind-fee-cut = رسوم رسمية مخفضة
support-kind-money = يُدفع جزء من التكلفة
support-kind-volunteer = محامٍ متطوع يساعد مجاناً
support-kind-advice = مشورة أولى
support-kind-search = مساعدة في البحث
support-whom-anyone = للجميع
support-whom-small-firm = للشركات الصغيرة
support-whom-very-small = لأصغر الشركات وللأفراد
support-whom-start-up = للشركات الجديدة
support-whom-low-means = للأشخاص والشركات ذوي الموارد المحدودة
support-whom-nationals = للمواطنين المقيمين هناك
