def app(ui):
    ui.title("Lines")
    text = ui.field("Text", lines=4)
    width = int(ui.number("Width", 20, min=1))
    for i in range(0, len(text), width):
        ui.text(f"{i // width + 1}. {text[i:i + width]}")
