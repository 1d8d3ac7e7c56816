def app(ui):
    ui.title("Water")
    amount = ui.number("Amount", 10)
    if ui.button("Drink a glass (verre)"):
        ui.state.ml = 250
    if ui.button("Bouteille"):
        ui.state.ml = 1000
    if ui.button("Put in"):
        ui.state.ml = amount
    if ui.button("Take out"):
        ui.state.ml = -amount
    ui.text(f"{ui.state.get('ml', 0)} ml, {ui.state.get('ml', 0) / 1000:.2f} l", size=48)
