name = جد طريقك
subject = ماذا لديك؟
    .why = هذا يحدد ما يُسأل.
    .invention = اختراع
    .name = اسم
shown = متى عُرض؟
home = أين تعيش؟
