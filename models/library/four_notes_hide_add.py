def app(ui):
    ui.title("Four notes")
    notes = ui.state.get("notes", [])
    if len(notes) < 4:
        with ui.row():
            note = ui.field("Note").strip()
            if ui.button("Add") and note:
                notes.append(note)
                ui.clear("Note")
    picked = ui.list(notes, actions=["Delete"])
    if picked:
        notes.pop(picked.index)
    ui.text(f"{len(notes)} notes")
