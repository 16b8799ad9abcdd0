dialog = Dialogue
panel = Panneau
    .right = À droite
