def app(ui):
    s = ui.state
    note = ui.field("Write here", "")
    if note != s.get("old", ""):
        s.old = note
        s.left = 5
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text("Unsaved" if left > 0 else "Saved", color="warn" if left > 0 else "good")
