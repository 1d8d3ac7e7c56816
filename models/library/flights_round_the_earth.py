EARTH = 40075


def app(ui):
    ui.title("My flights")
    flights = ui.state.get("flights", [])
    with ui.row():
        start = ui.field("From").strip()
        end = ui.field("To").strip()
        km = int(ui.number("km", 1000, min=1, step=100))
        if ui.button("Add") and start and end:
            flights.append([start, end, km])
            ui.clear("From")
            ui.clear("To")
    total = sum(km for start, end, km in flights)
    ui.text(f"{total} km", size=40, bold=True)
    ui.text(f"{total / EARTH:.2f} times round the earth")
    ui.text(f"{len(flights)} {'flight' if len(flights) == 1 else 'flights'}", color="muted")
    picked = ui.list([f"{start} to {end}: {km} km" for start, end, km in flights], actions=["Delete"])
    if picked:
        flights.pop(picked.index)
