def app(ui):
    ui.title("Words on a sheet")
    words = ui.state.get("words", [])
    word = ui.field("Word", "Hello").strip()
    size = ui.slider("Size", 12, 60, 24)
    c = ui.canvas(400, 300, background="white")
    if c.clicked and word:
        x, y = c.clicked
        words.append([word, x, y, size])
    for written, x, y, high in words:
        c.text(x, y, written, size=high, color="black", align="center")
    ui.text(f"{len(words)} {'word' if len(words) == 1 else 'words'} on the sheet", size=20)
    with ui.row():
        if ui.button("Undo") and words:
            words.pop()
        if ui.button("Clear"):
            words.clear()
