DRUMS = {"b": ("Bass", 60), "s": ("Snare", 190), "c": ("Cymbal", 1200)}


def app(ui):
    ui.title("Drums on keys")
    s = ui.state
    hits = s.get("hits", {"Bass": 0, "Snare": 0, "Cymbal": 0})
    for key in DRUMS:
        if ui.pressed(key):
            name, hz = DRUMS[key]
            ui.tone(hz, 0.15)
            hits[name] += 1
            s.last = name
    ui.text("Press B, S or C", color="muted")
    ui.text(f"Last: {s.get('last', 'none')}", size=32)
    for name in hits:
        ui.text(f"{name}: {hits[name]}")
    if ui.button("Reset"):
        s.hits, s.last = {"Bass": 0, "Snare": 0, "Cymbal": 0}, "none"
