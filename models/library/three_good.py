def app(ui):
    ui.title("Three good things")
    s = ui.state
    days = s.get("days", [])
    things = [ui.field(label).strip() for label in ["First", "Second", "Third"]]
    if ui.button("Save"):
        s.missing = not all(things)
        if not s.missing:
            days.insert(0, f"{ui.now.day} {ui.now:%B}: {', '.join(things)}")
            for label in ["First", "Second", "Third"]:
                ui.clear(label)
    if s.get("missing"):
        ui.text("Fill in all three", color="bad")
    for day in days:
        ui.text(day)
    if not days:
        ui.text("Nothing saved yet", color="muted")
