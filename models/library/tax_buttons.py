def app(ui):
    ui.title("Tax")
    s = ui.state
    net = ui.number("Net price", 100.0, min=0)
    with ui.row():
        for rate in [7, 19]:
            if ui.button(f"Add {rate}%"):
                s.tax = net * rate / 100
                s.gross = net + s.tax
    if s.get("gross") is not None:
        ui.text(f"Tax: {s.tax:.2f}", size=24)
        ui.text(f"Price with tax: {s.gross:.2f}", size=32)
