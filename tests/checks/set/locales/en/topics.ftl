TOPIC = About TOPIC
    .about = What TOPIC protects.
