def app(ui):
    ui.title("Swap words")
    text = ui.field("Text", lines=4)
    a = ui.field("A").strip()
    b = ui.field("B").strip()
    if a and b:
        parts = [part.replace(b, a) for part in text.split(a)]
        ui.text(b.join(parts), size=20)
    else:
        ui.text("Type both words", color="muted")
