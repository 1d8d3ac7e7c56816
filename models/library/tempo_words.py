def app(ui):
    ui.title("Names of tempos")
    tempo = ui.slider("Tempo", 40, 200, 90)
    if tempo < 76:
        name = "Adagio"
    elif tempo < 108:
        name = "Andante"
    elif tempo < 120:
        name = "Moderato"
    elif tempo < 168:
        name = "Allegro"
    else:
        name = "Presto"
    ui.text(name, size=48, align="center")
