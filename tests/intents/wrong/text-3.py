def app(ui):
    ui.title("Letters")
    text = ui.field("Text")
    ui.field("Letter")
    ui.text(f"{len(text)}", size=40)
