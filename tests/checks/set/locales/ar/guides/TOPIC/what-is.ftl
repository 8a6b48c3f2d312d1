question = ما هي TOPIC؟
answer =
    هي نوع من الحماية.
ask =
    كم يدوم الامر TOPIC
    ماذا لو سقط في بلدي TOPIC
    هل هو حق واحد TOPIC
    هل يمكن الطعن فيه TOPIC
    فقدناه في البلد TOPIC
    من قال ذلك TOPIC
