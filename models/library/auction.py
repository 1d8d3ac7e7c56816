def app(ui):
    ui.title("Auction")
    s = ui.state
    bids = s.get("bids", [])
    with ui.row():
        name = ui.field("Name")
        amount = ui.number("Amount", 1, min=1)
        if ui.button("Bid") and name.strip() and not s.get("sold"):
            if bids and amount <= bids[-1][1]:
                s.message = "Too low"
            else:
                bids.append([name.strip(), amount])
                s.message = ""
    for who, much in bids:
        ui.text(f"{who} bids {much}")
    if not bids:
        ui.text("No bids yet", color="muted")
    ui.text(f"Sold to {bids[-1][0]} for {bids[-1][1]}" if s.get("sold") else s.get("message", ""), size=24)
    with ui.row():
        if ui.button("Sold") and bids:
            s.sold = True
        if ui.button("New auction"):
            s.bids, s.sold, s.message = [], False, ""
