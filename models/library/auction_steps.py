def app(ui):
    ui.title("Bids")
    s = ui.state
    price, highest, sold = s.get("price", 50), s.get("highest", ""), s.get("sold", False)
    ui.text(price, size=64, align="center")
    if sold:
        ui.text(f"Sold to {highest} for {price}", size=24, color="good")
    else:
        ui.text(f"Highest: {highest}" if highest else "No bid yet", size=24)
    with ui.row():
        for name in ["Red", "Blue"]:
            if ui.button(name) and not sold and name != highest:
                s.price, s.highest = price + 10, name
        if ui.button("Hammer") and highest:
            s.sold = True
        if ui.button("New"):
            s.price, s.highest, s.sold = 50, "", False
