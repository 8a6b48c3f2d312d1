question = ما هي patents؟
answer =
    هي نوع من الحماية.
ask =
    كم يدوم الامر patents here
    ماذا لو سقط في بلدي patents here
    هل هو حق واحد patents here
    هل يمكن الطعن فيه patents here
    فقدناه في البلد patents here
    من قال ذلك patents here
