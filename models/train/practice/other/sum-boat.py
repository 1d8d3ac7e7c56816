def app(ui):
    ui.title("Boat hire")
    text = ui.field("How long (min)", "")
    if ui.button("Price") or text:
        try:
            left = float(text) - 60
        except ValueError:
            return
        price = 8.0
        while left > 0:
            price += 5
            left -= 60
        ui.text(f"You pay {price:.2f} €")
