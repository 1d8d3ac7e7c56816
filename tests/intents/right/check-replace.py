def app(ui):
    ui.title("Replace")
    text = ui.field("Text")
    old = ui.field("Look for")
    new = ui.field("Put there")
    ui.text(text.replace(old, new) if old else text)
