def app(ui):
    ui.title("Kombucha")
    s = ui.state
    today = ui.today.toordinal()
    notes = s.get("notes", [])
    if ui.button("New batch"):
        s.start = today
        notes.clear()
    if s.get("start") is None:
        ui.text("No batch yet", color="muted")
        return
    day = today - s.start + 1
    ui.text(f"Day {day}", size=48, bold=True)
    if day < 7:
        ui.text("Let it ferment")
    elif day <= 14:
        ui.text("Ready to bottle", color="good")
    else:
        ui.text("It is getting sour", color="warn")
    with ui.row():
        taste = ui.field("Taste today").strip()
        if ui.button("Note") and taste:
            notes.append(f"Day {day}: {taste}")
            ui.clear("Taste today")
    ui.list(notes)
