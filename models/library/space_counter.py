def app(ui):
    ui.title("Space key test")
    s = ui.state
    hits = s.get("hits", 0)
    over = hits > 0 and ui.time - s.begun >= 10
    if ui.pressed("space") and not over:
        if hits == 0:
            s.begun = ui.time
        hits = s.hits = hits + 1
    ui.text(f"Hits: {hits}", size=48, bold=True, align="center")
    if over:
        ui.text(f"{hits / 10:.1f} hits per second", size=24, align="center", color="good")
    else:
        ui.text("Hit the space key for 10 seconds", align="center", color="muted")
    if ui.button("Start over"):
        s.hits = 0
