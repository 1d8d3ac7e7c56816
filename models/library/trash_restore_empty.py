def app(ui):
    ui.title("Notes")
    notes, trash = ui.state.get("notes", []), ui.state.get("trash", [])
    with ui.row():
        note = ui.field("Note").strip()
        if ui.button("Add") and note:
            notes.append(note)
            ui.clear("Note")
    picked = ui.list(notes, actions=["Delete"])
    if picked:
        trash.append(notes.pop(picked.index))
    ui.divider()
    if ui.button("Empty trash"):
        trash.clear()
    back = ui.list(trash, actions=["Restore"])
    if back:
        notes.append(trash.pop(back.index))
    ui.text(f"Notes: {len(notes)}")
    ui.text(f"Trash: {len(trash)}")
