def app(ui):
    ui.title("Notes")
    s = ui.state
    notes = s.get("notes", [])
    with ui.row():
        note = ui.field("Note").strip()
        if ui.button("Add") and note:
            notes.append(note)
            ui.clear("Note")
    if ui.button("Clear all"):
        s.asking = True
    if s.get("asking", False):
        answer = ui.dialog("Sure?", buttons=["Yes", "No"])
        if answer:
            s.asking = False
        if answer == "Yes":
            notes.clear()
    ui.list(notes)
    ui.text(f"{len(notes)} notes")
