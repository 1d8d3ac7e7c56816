MENU = {"Beer": 4.5, "Wine": 6, "Juice": 3}


def app(ui):
    ui.title("Bar")
    s = ui.state
    order = s.get("order", {})
    with ui.row():
        for drink in MENU:
            if ui.button(f"{drink} {MENU[drink]:.2f}"):
                order[drink] = order.get(drink, 0) + 1
    for drink in order:
        ui.text(f"{order[drink]} × {drink}")
    total = sum(order[drink] * MENU[drink] for drink in order)
    ui.text(f"Total: {total:.2f}", size=24, bold=True)
    if ui.button("Pay"):
        s.order = {}
