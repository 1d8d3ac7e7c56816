COLORS = ["red", "yellow", "green"]


def app(ui):
    ui.title("Lamp")
    s = ui.state
    with ui.row():
        if ui.button("Stop"):
            s.stopped = True
        if ui.button("Start"):
            s.stopped = False
    if not s.get("stopped") and ui.every(3):
        s.lit = (s.get("lit", 0) + 1) % 3
    color = COLORS[s.get("lit", 0)]
    c = ui.canvas(160, 160)
    c.circle(80, 80, 65, color)
    ui.text(color, size=28)
