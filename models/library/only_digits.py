def app(ui):
    ui.title("Only digits")
    text = ui.field("Text")
    digits = "".join(sign for sign in text if sign in "0123456789")
    ui.text(digits or "No digits", size=32)
