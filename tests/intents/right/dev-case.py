def app(ui):
    ui.title("Case")
    text = ui.field("Text")
    with ui.row():
        if ui.button("Upper case"):
            ui.state.out = text.upper()
        if ui.button("Lower case"):
            ui.state.out = text.lower()
        if ui.button("Title"):
            ui.state.out = text.title()
    ui.text(ui.state.get("out", ""), size=28)
