def app(ui):
    ui.title("Count a letter")
    text = ui.field("Text", lines=3)
    letter = ui.field("Letter").strip()[:1]
    if letter:
        ui.text(f"{letter}: {text.lower().count(letter.lower())} times", size=28)
    else:
        ui.text("Type a letter")
