def app(ui):
    ui.title("Auction")
    s = ui.state
    price = s.get("price", 0)
    left = math.ceil(s.end - ui.time) if price else 15
    if left > 0:
        ui.text(price, size=64, bold=True, align="center")
        ui.text(f"{left} seconds", size=24, align="center")
        if ui.button("Bid"):
            s.price, s.end = price + 10, ui.time + 15
    else:
        ui.text(f"Sold for {price}", size=48, color="good", align="center")
        if ui.button("New item"):
            s.price = 0
