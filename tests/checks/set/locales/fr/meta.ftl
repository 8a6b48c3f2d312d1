name = Français
state = partial
