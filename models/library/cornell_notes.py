def app(ui):
    ui.title("Cornell notes")
    notes = ui.state.get("notes", [])
    with ui.row():
        cue = ui.field("Question").strip()
        note = ui.field("Note").strip()
        if ui.button("Add") and cue and note:
            notes.append([cue, note])
            ui.clear("Question")
            ui.clear("Note")
    hidden = ui.switch("Hide the notes")
    ui.table([[cue, "..." if hidden else note] for cue, note in notes], header=["Question", "Note"])
    summary = ui.field("Summary", lines=3)
    if notes and not summary.strip():
        ui.text("Write a summary in your own words", color="muted")
    if ui.button("Remove the last note") and notes:
        notes.pop()
