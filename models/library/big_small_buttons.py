def app(ui):
    ui.title("Case")
    s = ui.state
    text = ui.field("Text")
    with ui.row():
        if ui.button("BIG"):
            s.result = text.upper()
        if ui.button("small"):
            s.result = text.lower()
        if ui.button("Title"):
            s.result = " ".join(word.capitalize() for word in text.split())
    ui.text(s.get("result", ""), size=28)
