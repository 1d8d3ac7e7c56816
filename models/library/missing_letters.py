def app(ui):
    ui.title("Missing letters")
    text = ui.field("Text", lines=3).lower()
    missing = [letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter not in text]
    ui.text(" ".join(missing) or "All letters", size=24)
