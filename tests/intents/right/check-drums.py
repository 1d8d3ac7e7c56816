def app(ui):
    ui.title("Drums")
    hits = ui.state.get("hits", {"Kick": 0, "Snare": 0, "Hat": 0})
    sounds = {"Kick": 80, "Snare": 200, "Hat": 6000}
    with ui.row():
        for name in sounds:
            if ui.button(name):
                hits[name] += 1
                ui.tone(sounds[name], 0.1)
    for name in sounds:
        ui.text(f"{name}: {hits[name]}")
