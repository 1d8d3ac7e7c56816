def app(ui):
    ui.title("Missing letters")
    text = ui.field("Text", lines=4).lower()
    missing = [c for c in "abcdefghijklmnopqrstuvwxyz" if c not in text]
    if missing:
        ui.text(" ".join(missing), size=24)
    else:
        ui.text("All there", size=24, color="good")
