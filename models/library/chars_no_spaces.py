def app(ui):
    ui.title("Characters")
    text = ui.field("Text", lines=4)
    ui.text(f"With spaces: {len(text)}", size=24)
    ui.text(f"Without spaces: {len(text.replace(' ', ''))}", size=24)
