def app(ui):
    ui.title("Notes")
    labels = ["Home", "Work", "Ideas"]
    notes = ui.state.get("notes", [])
    with ui.row():
        text = ui.field("Note")
        label = ui.choice("Label", labels)
        if ui.button("Add") and text.strip():
            notes.append([text.strip(), label])
            ui.clear("Note")
    for label in labels:
        group = [note for note in notes if note[1] == label]
        ui.text(f"{label} ({len(group)})", bold=True)
        picked = ui.list([note[0] for note in group], actions=["Delete"])
        if picked:
            notes.remove(group[picked.index])
