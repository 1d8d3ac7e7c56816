def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    with ui.row():
        note = ui.field("Note")
        if ui.button("Add") and note.strip():
            notes.insert(0, note.strip())
            ui.clear("Note")
    search = ui.field("Search").strip().lower()
    found = [note for note in notes if search in note.lower()]
    ui.text(f"{len(found)} of {len(notes)} notes", color="muted")
    picked = ui.list(found, actions=["Delete"])
    if picked:
        notes.remove(found[picked.index])
