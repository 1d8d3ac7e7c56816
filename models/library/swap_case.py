def app(ui):
    ui.title("Swap case")
    text = ui.field("Text")
    ui.text(text.swapcase() or "Type a text", size=32)
