def app(ui):
    ui.title("Vertical")
    words = ui.field("Text", "HAPPY DAY").split()
    size = ui.slider("Size", 14, 48, 28)
    with ui.row():
        for word in words[:12]:
            with ui.column():
                for letter in word[:40]:
                    ui.text(letter, size=size, align="center")
    if not words:
        ui.text("Type something", color="muted")
    if ui.button("Copy") and words:
        ui.copy("\n".join("\n".join(word) for word in words))
        ui.notify("Copied")
