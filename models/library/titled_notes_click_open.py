def app(ui):
    ui.title("Notes")
    s = ui.state
    notes = s.get("notes", [])
    title = ui.field("Title").strip()
    text = ui.field("Text", lines=4).strip()
    if ui.button("Save") and title and text:
        notes.append([title, text])
        ui.clear("Title")
        ui.clear("Text")
    picked = ui.list([title for title, text in notes], actions=["Delete"])
    if picked and picked.action == "Delete":
        notes.pop(picked.index)
        s.open = None
    elif picked:
        s.open = picked.index
    if not notes:
        ui.text("No notes yet", color="muted")
    elif s.get("open") is not None:
        with ui.card(notes[s.open][0]):
            ui.text(notes[s.open][1], size=20)
