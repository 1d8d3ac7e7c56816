def app(ui):
    ui.title("Series")
    series = ui.state.get("series", {"Dark": [1, "never"], "Friends": [1, "never"]})
    for name, entry in series.items():
        ui.text(f"{name}: episode {entry[0]}, {entry[1]}", size=20)
        with ui.row():
            if ui.button(f"{name} +"):
                entry[0] += 1
                entry[1] = f"{ui.now.day} {ui.now:%B}"
            if ui.button(f"{name} −") and entry[0] > 1:
                entry[0] -= 1
