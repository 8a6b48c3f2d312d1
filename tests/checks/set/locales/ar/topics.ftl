TOPIC = عن TOPIC
    .about = ما تحميه TOPIC.
