def app(ui):
    ui.title("Auction clock")
    s = ui.state
    end = s.get("end")
    with ui.row():
        if ui.button("Bid") and (end is None or end > ui.time):
            s.bids = s.get("bids", 0) + 1
            end = s.end = ui.time + 10
        if ui.button("New auction"):
            end = s.end = None
            s.bids = 0
    left = math.ceil(end - ui.time) if end is not None else 10
    ui.text(left if left > 0 else "Sold!", size=72, bold=True, color="red" if left <= 3 else "", align="center")
    bids = s.get("bids", 0)
    ui.text(f"{bids} {'bid' if bids == 1 else 'bids'}", align="center")
