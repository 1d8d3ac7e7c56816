def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    text = ui.field("Note", lines=3, placeholder="Write something...")
    if ui.button("Save note") and text.strip():
        notes.insert(0, {"text": text.strip(), "date": ui.now.strftime("%d %b %H:%M")})
        ui.clear("Note")
    for note in list(notes):
        with ui.card():
            ui.text(note["date"], size=12, color="muted")
            ui.text(note["text"])
            if ui.button("Delete"):
                ui.state.doomed = notes.index(note)
    doomed = ui.state.get("doomed", -1)
    if doomed >= 0:
        answer = ui.dialog("Throw this note away?", ["Yes", "No"])
        if answer == "Yes":
            notes.pop(doomed)
        if answer:
            ui.state.doomed = -1
