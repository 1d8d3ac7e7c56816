def app(ui):
    ui.title("Five lamps")
    s = ui.state
    lamps = s.get("lamps", [False] * 5)
    with ui.row():
        for place in range(5):
            if ui.button(f"{place + 1} {'ON' if lamps[place] else 'off'}"):
                for near in [place - 1, place, place + 1]:
                    if 0 <= near < 5:
                        lamps[near] = not lamps[near]
    ui.text(f"{sum(lamps)} of 5 ON", size=24)
    if all(lamps):
        ui.text("All ON", size=32, bold=True, color="good")
    if ui.button("Start over"):
        s.lamps = [False] * 5
