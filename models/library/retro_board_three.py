COLUMNS = ["Start", "Stop", "Continue"]


def app(ui):
    ui.title("Retro")
    notes = ui.state.get("notes", [])
    with ui.row():
        note = ui.field("Note").strip()
        column = ui.choice("Column", COLUMNS)
        if ui.button("Add") and note:
            notes.append([column, note])
            ui.clear("Note")
    with ui.grid(3):
        for name in COLUMNS:
            mine = [note for column, note in notes if column == name]
            with ui.card(f"{name} ({len(mine)})"):
                for note in mine:
                    ui.text(note)
    if ui.button("Clear the board"):
        notes.clear()
