def app(ui):
    ui.title("Knitting")
    rows = ui.state.get("rows", 0)
    ui.text(f"Rows: {rows}", size=40, bold=True)
    ui.text(f"Row of the pattern: {rows % 8} of 8")
    ui.text(f"Patterns done: {rows // 8}")
    with ui.row():
        if ui.button("+1 row"):
            ui.state.rows = rows + 1
        if ui.button("Back") and rows > 0:
            ui.state.rows = rows - 1
