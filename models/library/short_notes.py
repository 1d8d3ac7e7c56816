def app(ui):
    ui.title("Short notes")
    notes = ui.state.get("notes", [])
    note = ui.field("Note").strip()
    left = 20 - len(note)
    if left < 0:
        ui.text("Too long", color="bad")
    else:
        ui.text(f"{left} left", color="muted")
    if ui.button("Add") and note and left >= 0:
        notes.append(note)
        ui.clear("Note")
    for entry in notes:
        ui.text(entry)
