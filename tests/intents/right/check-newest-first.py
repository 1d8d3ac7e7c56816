def app(ui):
    ui.title("Journal")
    lines = ui.state.get("lines", [])
    text = ui.field("Today")
    with ui.row():
        if ui.button("Save") and text:
            lines.insert(0, text)
        if ui.button("Delete the oldest") and lines:
            lines.pop()
    for line in lines:
        ui.text(line)
