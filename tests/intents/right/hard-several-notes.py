def app(ui):
    ui.title("Notes")
    notes = ui.state.get("notes", [])
    title = ui.field("Title")
    text = ui.field("Text")
    if ui.button("Add") and title:
        notes.append({"title": title, "text": text})
    wanted = ui.field("Search").lower()
    for note in list(notes):
        if wanted in (note["title"] + note["text"]).lower():
            with ui.row():
                ui.text(f"{note['title']}: {note['text']}")
                if ui.button("Delete"):
                    notes.remove(note)
