def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    ui.text(count, size=96, bold=True, align="center")
    with ui.row():
        if ui.button("−"):
            ui.state.count = count - 10
        if ui.button("+"):
            ui.state.count = count + 10
