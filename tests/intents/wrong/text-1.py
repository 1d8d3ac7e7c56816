def app(ui):
    ui.title("Backwards")
    text = ui.field("Text")
    ui.text(" ".join(reversed(text.split())), size=28)
    ui.text(f"{len(text)} Buchstaben")
