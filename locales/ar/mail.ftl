# The invitation by mail, beside the file in the chat.

offer = إرسالها بالبريد الإلكتروني أيضا
ask = إلى أي عنوان بريد إلكتروني نرسل الدعوة؟
once = يُستعمل العنوان لهذا الموعد وحده. ويُحذف بعد الموعد، أو قبل ذلك مع بياناتكم.
skip = تخطٍّ
bad = لا يصلح هذا عنوانا للبريد الإلكتروني. يرجى التحقق منه وكتابته من جديد.
on-its-way = الدعوة في طريقها إلى بريدكم الإلكتروني. وستصل إليه أيضا تغييرات الموعد.
subject-request = موعد محجوز ({ $code })
subject-moved = موعد بوقت جديد ({ $code })
subject-cancelled = موعد ملغى ({ $code })
text-request = موعدكم محجوز.
text-moved = لموعدكم وقت جديد.
text-cancelled = أُلغي موعدكم. كان وقته:
closing = طلبتم هذه الرسالة في محادثة { $office }. لنقل الموعد أو إلغائه، يرجى فتح المحادثة وكتابة: مواعيدي. الرمز هو { $code }.

## To the adviser

adviser-request = حُجز موعد معكم.
adviser-moved = لموعد معكم وقت جديد.
adviser-cancelled = أُلغي موعد معكم. كان وقته:
adviser-when =
    { $time }
    { $length }، { $way }
adviser-closing = موضوع الموعد مبين في مكتب الموظفين ({ $office })، والرمز هو { $code }. لا أحد يقرأ الردود على هذه الرسالة.
