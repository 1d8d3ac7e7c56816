def app(ui):
    ui.title("Flip clock")
    now = ui.now
    c = ui.canvas(520, 200)
    for place, text in enumerate([now.strftime("%H"), now.strftime("%M"), now.strftime("%S")]):
        x = 10 + place * 170
        c.rect(x, 20, 150, 160, "#222222", radius=16)
        c.text(x + 75, 100, text, size=100, color="white", align="center")
        c.line(x, 100, x + 150, 100, "black", 3)
    ui.text(now.strftime("%A, %d %B"), size=20, color="muted", align="center")
