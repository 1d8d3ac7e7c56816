PADS = {"Kick": 60, "Snare": 190, "Hat": 900, "Bell": 1400, "Clap": 400, "Tom": 120}


def app(ui):
    ui.title("Drum pads")
    s = ui.state
    hits = s.get("hits", 0)
    hit = ""
    with ui.grid(2):
        for i, pad in enumerate(PADS):
            if ui.button(f"{i + 1} {pad}") or ui.pressed(str(i + 1)):
                hit = pad
    if hit:
        ui.tone(PADS[hit], 0.15)
        s.last = hit
        s.hits = hits + 1
    if "last" in s:
        ui.text(f"Last: {s.last}", size=28, align="center")
    else:
        ui.text("Nothing played yet", size=28, align="center", color="muted")
    ui.text(f"Hits: {hits}", align="center")
    ui.text("Click the pads, or press the keys 1 to 6", align="center", color="muted")
    if ui.button("Reset"):
        s.hits = 0
