def app(ui):
    ui.title("Running total")
    s = ui.state
    number = ui.number("Number", 1)
    with ui.row():
        if ui.button("Plus"):
            s.total = s.get("total", 0) + number
        if ui.button("Minus"):
            s.total = s.get("total", 0) - number
        if ui.button("Times"):
            s.total = s.get("total", 0) * number
        if ui.button("Reset"):
            s.total = 0
    ui.text(f"Total: {s.get('total', 0):g}", size=36, bold=True)
