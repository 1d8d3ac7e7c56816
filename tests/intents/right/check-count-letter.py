def app(ui):
    ui.title("Count a letter")
    text = ui.field("Text")
    letter = ui.field("Letter")
    if letter:
        ui.text(text.lower().count(letter.lower()), size=48)
