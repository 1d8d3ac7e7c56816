KEYS = {"Do": "C4", "Re": "D4", "Mi": "E4", "Fa": "F4"}


def app(ui):
    ui.title("Four keys")
    played = ui.state.get("played", [])
    with ui.row():
        for name in KEYS:
            if ui.button(name):
                ui.note(KEYS[name])
                played.append(name)
    ui.text(" ".join(played[-8:]) or "Nothing played", size=24)
