def app(ui):
    ui.title("Old radio")
    s = ui.state
    bids = s.get("bids", [])
    with ui.row():
        name = ui.field("Name").strip()
        bid = ui.number("Bid", 10, min=1)
        if ui.button("Offer") and name:
            s.low = bool(bids) and bid <= bids[0][0]
            if not s.low:
                bids.insert(0, [bid, name])
                ui.clear("Name")
    if s.get("low"):
        ui.text("Too low", color="bad")
    for i, (bid, name) in enumerate(bids):
        ui.text(f"Best: {bid} by {name}" if i == 0 else f"{bid} by {name}", bold=i == 0)
    if not bids:
        ui.text("No bids yet", color="muted")
