paris-trademark-priority = أودع في الخارج
