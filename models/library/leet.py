def app(ui):
    ui.title("Numbers for letters")
    text = ui.field("Text", lines=3)
    for letter, digit in zip("aeio", "4310"):
        text = text.replace(letter, digit).replace(letter.upper(), digit)
    ui.text(text or "Type a text", size=24)
