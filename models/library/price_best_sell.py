def app(ui):
    ui.title("Coins")
    offers = ui.state.get("offers", [])
    with ui.row():
        dealer = ui.field("Dealer").strip()
        offer = ui.number("Offer", 50, min=0)
        if ui.button("Note") and dealer:
            offers.append([offer, dealer])
            ui.clear("Dealer")
    if offers:
        best, low = max(offers), min(offers)
        ui.text(f"Best: {best[1]} {best[0]:g}", size=32, bold=True)
        ui.text(f"{best[0] - low[0]:g} more than the lowest")
    for amount, name in offers:
        ui.text(f"{name}: {amount:g}")
