def app(ui):
    ui.title("Captain and keeper")
    s = ui.state
    names = [line.strip() for line in ui.field("Names", lines=6).splitlines() if line.strip()]
    if len(names) < 2:
        ui.text("Two names at least", color="muted")
        return
    if ui.button("Draw"):
        s.mixed = random.sample(names, len(names))
    mixed = s.get("mixed", [])
    if mixed:
        ui.text(f"Captain: {mixed[0]}", size=24)
        ui.text(f"Keeper: {mixed[1]}", size=24)
        ui.text("Players: " + (", ".join(mixed[2:]) or "none"))
