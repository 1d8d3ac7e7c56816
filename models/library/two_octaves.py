def app(ui):
    ui.title("Octaves")
    s = ui.state
    played = s.get("played", [])
    octave = ui.choice("Octave", ["3", "4", "5"], "4")
    with ui.row():
        for name in "CDEFGAB":
            if ui.button(name):
                ui.note(name + octave)
                s.played = (played + [name + octave])[-6:]
    ui.text(" ".join(played) or "Nothing played", size=24)
