def app(ui):
    ui.title("Characters")
    text = ui.field("Text")
    ui.text(f"Characters: {len(text)}")
