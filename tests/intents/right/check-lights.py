def app(ui):
    ui.title("Lamps")
    lamps = ui.state.get("lamps", [False] * 5)
    with ui.row():
        for place in range(5):
            if ui.button(f"{place + 1} {'on' if lamps[place] else 'off'}"):
                for near in [place - 1, place, place + 1]:
                    if 0 <= near < 5:
                        lamps[near] = not lamps[near]
    if all(lamps):
        ui.text("Solved")
