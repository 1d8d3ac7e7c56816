def app(ui):
    ui.title("Traffic light")
    phase = ui.state.get("phase", 0)
    if ui.every(3):
        phase = ui.state.phase = (phase + 1) % 3
    on = ["red", "green", "yellow"][phase]
    c = ui.canvas(200, 400, background="black")
    for place, color in enumerate(["red", "yellow", "green"]):
        c.circle(100, 80 + place * 120, 50, color if color == on else "gray")
    ui.text(on)
