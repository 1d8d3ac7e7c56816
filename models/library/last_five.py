def app(ui):
    ui.title("Five notes")
    notes = ui.state.get("notes", [])
    with ui.row():
        note = ui.field("Note").strip()
        if ui.button("Add") and note:
            notes.insert(0, note)
            del notes[5:]
            ui.clear("Note")
    for i, note in enumerate(notes):
        ui.text(f"{i + 1}. {note}")
    if not notes:
        ui.text("No notes yet", color="muted")
