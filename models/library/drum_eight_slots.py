DRUMS = {"Boom": 70, "Tick": 1000}


def app(ui):
    ui.title("Eight places")
    hits = ui.state.get("hits", [])
    with ui.row():
        for name in DRUMS:
            if ui.button(name) and len(hits) < 8:
                ui.tone(DRUMS[name], 0.1)
                hits.append(name)
    with ui.row():
        if ui.button("Play"):
            for name in hits:
                ui.tone(DRUMS[name], 0.2)
        if ui.button("Empty"):
            hits.clear()
    ui.text(" ".join(hits), size=20)
    ui.text(f"{len(hits)} of 8 places")
    if len(hits) == 8:
        ui.text("Full", color="good")
