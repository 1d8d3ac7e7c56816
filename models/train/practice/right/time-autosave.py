def app(ui):
    ui.title("Notes")
    s = ui.state
    text = ui.field("Notes", lines=5)
    if text != s.get("text", ""):
        s.text = text
        s.changed = ui.time
    if s.get("changed"):
        ui.text("Saved" if ui.time - s.changed >= 5 else "Unsaved")
