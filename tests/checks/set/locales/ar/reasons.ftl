name-taken = يستعمل غيرك الاسم.
name-not-known = لم تقل هل يستعمل غيرك الاسم.
first-to-file = العلامة لمن يودع أولا.
    .places = العلامة لمن يودع أولا في { $places }.
