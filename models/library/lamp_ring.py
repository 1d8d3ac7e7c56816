def app(ui):
    ui.title("Lamp ring")
    s = ui.state
    lamps = s.get("lamps", [False] * 6)
    presses = s.get("presses", 0)
    with ui.row():
        for lamp in range(6):
            if ui.button(f"{lamp + 1} {'on' if lamps[lamp] else 'off'}"):
                for other in [lamp - 1, lamp, (lamp + 1) % 6]:
                    lamps[other] = not lamps[other]
                s.presses = presses + 1
    ui.text(f"Presses: {s.get('presses', 0)}", color="muted")
    if all(lamps):
        ui.text("All on", size=28, color="good")
