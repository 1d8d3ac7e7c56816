def app(ui):
    ui.title("Word hits")
    text = ui.field("Text", lines=5)
    word = ui.field("Word").strip().lower()
    if word:
        ui.text(f"Found {text.lower().count(word)} times", size=28, bold=True)
    else:
        ui.text("Type a word", color="muted")
