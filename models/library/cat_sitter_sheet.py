def app(ui):
    ui.title("For the cat sitter")
    notes = ui.state.get("notes", {"Food": [], "Litter": [], "Play": [], "In an emergency": []})
    with ui.row():
        part = ui.choice("About", list(notes))
        words = ui.field("What to do").strip()
        if ui.button("Add") and words:
            notes[part].append(words)
            ui.clear("What to do")
    for part, lines in notes.items():
        if lines:
            with ui.card(part):
                picked = ui.list(lines, actions=["Delete"])
            if picked:
                lines.pop(picked.index)
    if not any(notes.values()):
        ui.text("Nothing written yet", color="muted")
