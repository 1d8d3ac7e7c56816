def app(ui):
    ui.title("Repeat")
    text = ui.field("Text").strip()
    times = int(ui.number("Times", 3, min=1, max=500))
    between = ui.choice("Between", ["Space", "Comma", "New line"])
    glue = {"Space": " ", "Comma": ", ", "New line": "\n"}[between]
    ui.text(glue.join([text] * times) if text else "Type a text")
