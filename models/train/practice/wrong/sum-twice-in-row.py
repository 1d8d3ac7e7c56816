def app(ui):
    ui.title("Twice in a row")
    words = ui.field("Text", lines=5).lower().split()
    count = len(words) - len(set(words))
    if count == 0:
        ui.text("Fine", size=24, color="good")
    else:
        ui.text(f"Words twice in a row: {count}", size=24)
