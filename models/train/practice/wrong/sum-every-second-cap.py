def app(ui):
    ui.title("Up and down")
    text = ui.field("Text")
    ui.text("".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(text)), size=28)
