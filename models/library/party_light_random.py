COLORS = ["red", "yellow", "lime", "cyan", "blue", "magenta"]


def app(ui):
    ui.title("Party light")
    s = ui.state
    on = ui.switch("Light", False)
    color = s.get("color", "red")
    if on and ui.every(1):
        color = s.color = random.choice([other for other in COLORS if other != color])
    c = ui.canvas(600, 360)
    c.rect(0, 0, 600, 360, color if on else "#222222")
    ui.text(color if on else "off", size=28, align="center")
