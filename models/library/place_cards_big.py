def app(ui):
    ui.title("Place cards")
    text = ui.field("Guests, one per line", "Anna\nUncle Bob\nGrandma", lines=5)
    size = ui.slider("Size", 20, 60, 36)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    ui.text(f"{len(names)} {'card' if len(names) == 1 else 'cards'}", color="muted")
    with ui.grid(2):
        for name in names:
            with ui.card():
                ui.text(name, size=size, bold=True, align="center")
