WORDS = "1 and 2 and 3 and 4 and".split()


def app(ui):
    ui.title("One and two and")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.count = 0
        if ui.button("Stop"):
            s.count = -1
    count = s.get("count", -1)
    if count >= 0 and ui.every(0.5):
        count = s.count = count + 1
        ui.tone(900 if count % 2 else 450, 0.05)
    ui.text(WORDS[(count - 1) % 8] if count > 0 else "-", size=64, align="center")
