def app(ui):
    ui.title("Garage sale")
    sums = ui.state.get("sums", {})
    with ui.row():
        seller = ui.field("Seller").strip()
        price = ui.number("Price", 5.0, min=0)
        if ui.button("Sold") and seller:
            sums[seller] = sums.get(seller, 0) + price
            ui.clear("Seller")
    for seller in sorted(sums):
        ui.text(f"{seller} gets {sums[seller] * 0.9:.2f}", size=20)
    ui.text(f"School: {sum(sums.values()) * 0.1:.2f}", size=28, bold=True)
