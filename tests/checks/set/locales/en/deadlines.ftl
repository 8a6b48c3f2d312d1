paris-trademark-priority = File abroad
