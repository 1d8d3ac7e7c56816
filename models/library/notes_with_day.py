def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    note = ui.field("Note").strip()
    if ui.button("Add") and note:
        notes.insert(0, f"{ui.now.day} {ui.now:%B}: {note}")
        ui.clear("Note")
    picked = ui.list(notes, actions=["Delete"])
    if picked:
        notes.pop(picked.index)
