def app(ui):
    ui.title("Surprises")
    lines = ui.state.get("lines", [])
    with ui.row():
        line = ui.field("Surprise").strip()
        if ui.button("Add") and line:
            lines.append(line)
            ui.clear("Surprise")
    show = ui.switch("Show", False)
    for line in lines:
        ui.text(line if show else "•" * len(line))
