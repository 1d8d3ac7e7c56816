def app(ui):
    ui.title("Glockenspiel")
    played = ui.state.get("played", [])
    with ui.row():
        for note in "CDEGA":
            if ui.button(note):
                ui.note(note + "5")
                played.append(note)
    ui.text(" ".join(played) or "Noch nichts gespielt", size=28)
    with ui.row():
        if ui.button("Zurück") and played:
            played.pop()
        if ui.button("Leeren"):
            played.clear()
