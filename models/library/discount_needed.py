def app(ui):
    ui.title("Discount")
    old = ui.number("Old price", 80.0, min=0.01)
    new = ui.number("New price", 60.0, min=0)
    if new >= old:
        ui.text("no discount", size=56, color="muted")
    else:
        ui.text(f"{(1 - new / old) * 100:.0f}%", size=56, bold=True, color="good")
