def app(ui):
    ui.title("Count a letter")
    text = ui.field("Text", lines=3)
    letter = ui.field("Letter").strip()[:1]
    if letter:
        ui.text(f"{letter}: {text.count(letter)} times", size=28)
    else:
        ui.text("Type a letter")
