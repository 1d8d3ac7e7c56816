DRUMS = {"Kick": 60, "Snare": 200, "Clap": 900}


def app(ui):
    ui.title("Drum order")
    hits = ui.state.get("hits", [])
    with ui.row():
        for name in DRUMS:
            if ui.button(name):
                ui.tone(DRUMS[name], 0.15)
                hits.append(name)
    with ui.row():
        if ui.button("Undo") and hits:
            hits.pop()
        if ui.button("Clear"):
            hits.clear()
    ui.text(f"Hits: {len(hits)}", size=20)
    ui.text(" ".join(hits))
