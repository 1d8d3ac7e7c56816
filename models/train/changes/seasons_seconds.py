SEASONS = [("Spring", "lime"), ("Summer", "green"), ("Autumn", "orange"), ("Winter", "white")]


def app(ui):
    ui.title("The four seasons")
    s = ui.state
    seconds = ui.slider("Seconds each", 1, 20, 5)
    start = s.setdefault("start", ui.time)
    number = int((ui.time - start) // seconds) % len(SEASONS)
    name, color = SEASONS[number]
    c = ui.canvas(300, 240, background="lightblue")
    c.rect(135, 120, 30, 110, "brown")
    c.circle(150, 90, 70, color)
    ui.text(name, size=32, bold=True, align="center")
