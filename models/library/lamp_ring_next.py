def app(ui):
    ui.title("Lamp ring")
    s = ui.state
    lamps = s.get("lamps", [False, True, True, False, False])
    presses = s.get("presses", 0)
    with ui.row():
        for lamp in range(5):
            if ui.button(f"{lamp + 1} {'on' if lamps[lamp] else 'off'}"):
                for other in [lamp - 1, (lamp + 1) % 5]:
                    lamps[other] = not lamps[other]
                s.presses = presses + 1
    ui.text(f"Presses: {s.get('presses', 0)}", color="muted")
    if not any(lamps):
        ui.text("All off", size=28, color="good")
    if ui.button("Again"):
        s.lamps, s.presses = [False, True, True, False, False], 0
