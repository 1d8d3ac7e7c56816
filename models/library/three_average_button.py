def app(ui):
    ui.title("Average of three")
    with ui.row():
        a = ui.number("A", 0)
        b = ui.number("B", 0)
        c = ui.number("C", 0)
    if ui.button("Average"):
        ui.state.result = (a + b + c) / 3
    if ui.state.get("result") is not None:
        ui.text(f"Average: {ui.state.result:.1f}", size=32)
