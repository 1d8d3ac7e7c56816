def app(ui):
    ui.title("Up and down")
    s = ui.state
    price = ui.number("Price", 100.0, min=0)
    percent = ui.number("Percent", 10, min=0)
    factor = s.get("factor", 1)
    with ui.row():
        if ui.button("Up"):
            factor = s.factor = factor * (100 + percent) / 100
        if ui.button("Down"):
            factor = s.factor = factor * (100 - percent) / 100
        if ui.button("Back"):
            factor = s.factor = 1
    ui.text(f"Now: {price * factor:.2f}", size=28, bold=True)
