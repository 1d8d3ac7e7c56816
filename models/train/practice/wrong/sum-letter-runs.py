def app(ui):
    ui.title("Short form")
    text = ui.field("Text")
    ui.text("".join(f"{c}{text.count(c)}" for c in dict.fromkeys(text)), size=28)
