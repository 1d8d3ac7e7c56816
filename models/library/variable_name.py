def app(ui):
    ui.title("Variable name")
    words = ui.field("Words").lower().split()
    name = "_".join(words)
    if name:
        ui.text(name, size=24)
        ui.text(name.upper(), size=24)
    else:
        ui.text("Type some words", color="muted")
