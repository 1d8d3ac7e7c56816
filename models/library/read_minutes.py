def app(ui):
    ui.title("Reading time")
    text = ui.field("Text", lines=6, placeholder="Paste a text")
    words = len(text.split())
    seconds = round(words * 60 / 200)
    ui.text(f"{words} words", color="muted")
    ui.text(f"{seconds // 60} min {seconds % 60} s", size=32, bold=True)
