def app(ui):
    ui.title("Sealed bids")
    s = ui.state
    bids = s.get("bids", [])
    if s.get("opened"):
        for place, (bid, name) in enumerate(sorted(bids, reverse=True)):
            ui.text(f"{name}: {bid}, winner" if place == 0 else f"{name}: {bid}", size=24, bold=place == 0)
        if ui.button("New auction"):
            s.bids, s.opened = [], False
    else:
        name = ui.field("Name").strip()
        bid = ui.number("Bid", 10, min=1)
        if ui.button("Hand in") and name:
            bids.append([bid, name])
            ui.clear("Name")
            ui.clear("Bid")
        ui.text(f"{len(bids)} {'bid' if len(bids) == 1 else 'bids'} handed in", size=24)
        if ui.button("Open bids"):
            s.opened = True
