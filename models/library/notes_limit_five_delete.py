def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    with ui.row():
        note = ui.field("Note").strip()
        if ui.button("Add") and note and len(notes) < 5:
            notes.append(note)
            ui.clear("Note")
    picked = ui.list(notes, actions=["Delete"])
    if picked:
        notes.pop(picked.index)
    if len(notes) == 5:
        ui.text("No room", color="bad")
    else:
        ui.text(f"{5 - len(notes)} free")
