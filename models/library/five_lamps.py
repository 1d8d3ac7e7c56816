def app(ui):
    ui.title("Five lamps")
    s = ui.state
    lamps = s.get("lamps", [1, 1, 0, 1, 0])
    with ui.row():
        for i in range(5):
            if ui.button(f"{i + 1} {'on' if lamps[i] else 'off'}"):
                for place in range(max(0, i - 1), min(5, i + 2)):
                    lamps[place] = 1 - lamps[place]
                s.presses = s.get("presses", 0) + 1
    ui.text(f"Presses: {s.get('presses', 0)}", size=20)
    if all(lamps):
        ui.text("All on", size=32, color="good")
    if ui.button("Start over"):
        s.lamps, s.presses = [1, 1, 0, 1, 0], 0
