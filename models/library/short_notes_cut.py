def app(ui):
    ui.title("Short notes")
    notes = ui.state.get("notes", [])
    note = ui.field("Note").strip()
    ui.text(f"{max(0, 20 - len(note))} left", color="muted")
    if ui.button("Add") and note:
        notes.append(note[:20])
        ui.clear("Note")
    for entry in notes:
        ui.text(entry)
