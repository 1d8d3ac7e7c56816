TAGS = ["Home", "Work", "Fun"]


def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    show = ui.tabs(["All"] + TAGS)
    with ui.row():
        note = ui.field("Note").strip()
        tag = ui.choice("Tag", TAGS)
        if ui.button("Add") and note:
            notes.append([tag, note])
            ui.clear("Note")
    shown = [entry for entry in notes if show in ["All", entry[0]]]
    for tag, note in shown:
        ui.text(f"{tag}: {note}")
    ui.text(f"{len(shown)} notes", color="muted")
