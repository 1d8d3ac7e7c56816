def app(ui):
    ui.title("Times table backwards")
    s = ui.state
    table = ui.number("Table", 2, min=2, max=9)
    factor, right = s.get("factor", 10), s.get("right", 0)
    if factor > 0:
        ui.text(f"{factor} × {table} = ?", size=40, bold=True)
        result = ui.number("Result", 0)
        if ui.button("OK"):
            if result == factor * table:
                s.right, s.words = right + 1, "Right"
            else:
                s.words = f"Wrong, {factor} × {table} = {factor * table}"
            s.factor = factor - 1
            ui.clear("Result")
    else:
        ui.text(f"{right} of 10 right", size=28, bold=True)
        if ui.button("Once more"):
            s.factor, s.right, s.words = 10, 0, ""
    ui.text(s.get("words", ""), size=20)
