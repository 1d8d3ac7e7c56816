def app(ui):
    ui.title("Bridge")
    arches = ui.slider("Arches", 1, 8, 3)
    c = ui.canvas(400, 220, background="skyblue")
    c.rect(0, 70, 400, 130, "gray")
    wide = 400 / arches
    for i in range(arches):
        r = min(wide * 0.42, 105)
        c.arc(wide * (i + 0.5), 195, r, 180, 360, "skyblue", fill=True)
    c.rect(0, 195, 400, 25, "blue")
    ui.text(f"{arches} arch{'' if arches == 1 else 'es'}", size=24)
