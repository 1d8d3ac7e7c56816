def app(ui):
    ui.title("Kilos and pounds")
    s = ui.state
    amount = ui.number("Amount", 10.0, min=0)
    if ui.button("Swap"):
        s.back = not s.get("back", False)
    if s.get("back", False):
        ui.text(f"{amount:g} pounds = {amount * 0.45359237:.1f} kilos", size=28)
    else:
        ui.text(f"{amount:g} kilos = {amount / 0.45359237:.1f} pounds", size=28)
