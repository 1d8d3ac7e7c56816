def app(ui):
    ui.title("Last talk")
    notes = ui.state.get("notes", {})
    with ui.row():
        name = ui.field("Name").strip()
        note = ui.field("Note").strip()
        if ui.button("Save") and name and note:
            notes[name] = [f"{ui.now:%d %b}", note]
            ui.clear("Name")
            ui.clear("Note")
    for name in sorted(notes):
        day, note = notes[name]
        ui.text(f"{name} ({day}): {note}", size=20)
    if not notes:
        ui.text("Nobody yet", color="muted")
