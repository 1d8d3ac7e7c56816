def app(ui):
    ui.title("Characters")
    text = ui.field("Text")
    ui.text(f"Characters: {len(text)}")
    ui.text(f"Words: {len(text.split())}")
