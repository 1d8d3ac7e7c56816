DRUMS = {"Kick": 60, "Snare": 200, "Hat": 1200}


def app(ui):
    ui.title("Drums")
    hits = ui.state.get("hits", [])
    with ui.row():
        for name in DRUMS:
            if ui.button(name):
                ui.tone(DRUMS[name], 0.1)
                hits.append(name)
    if ui.button("Reset"):
        hits.clear()
    ui.text(", ".join(f"{name}: {hits.count(name)}" for name in DRUMS), size=20)
    ui.text("Last: " + " ".join(hits[-4:]))
