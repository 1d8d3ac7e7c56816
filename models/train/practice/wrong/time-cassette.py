def app(ui):
    ui.title("Cassette")
    s = ui.state
    position = s.get("position", 0)
    mode = s.get("mode", "Stop")
    if mode != "Stop" and ui.every(1):
        position = position + 1 if mode == "Play" else position - 3
        s.position = position
    ui.text(f"{position} s", size=48)
    with ui.row():
        for name in ["Play", "Rewind", "Stop"]:
            if ui.button(name):
                s.mode = name
