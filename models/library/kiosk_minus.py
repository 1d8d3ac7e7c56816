PRICES = {"Hot dog": 3.5, "Fries": 2.8}


def app(ui):
    ui.title("Kiosk")
    order = ui.state.get("order", {"Hot dog": 0, "Fries": 0})
    for thing in order:
        with ui.row():
            if ui.button(f"− {thing}") and order[thing] > 0:
                order[thing] -= 1
            ui.text(f"{order[thing]} × {thing}", size=20)
            if ui.button(f"+ {thing}"):
                order[thing] += 1
    total = sum(order[thing] * PRICES[thing] for thing in order)
    if ui.checkbox("Customer card", False):
        total *= 0.9
    ui.text(f"Sum: {total:.2f}", size=28, bold=True)
