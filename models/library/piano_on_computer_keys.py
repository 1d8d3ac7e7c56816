KEYS = {"a": "C4", "s": "D4", "d": "E4", "f": "F4", "g": "G4", "h": "A4", "j": "B4", "k": "C5"}


def app(ui):
    ui.title("Key piano")
    s = ui.state
    played = s.get("played", [])
    with ui.grid(8):
        for key, note in KEYS.items():
            if ui.button(f"{key.upper()} = {note}") or ui.pressed(key):
                played.append(note)
                ui.note(note, 0.5)
    ui.text(" ".join(played[-12:]) or "Nothing played yet", size=32, bold=True)
    if ui.button("Clear"):
        played.clear()
