def app(ui):
    ui.title("Cinema")
    visits = ui.state.get("visits", [])
    with ui.row():
        film = ui.field("Film").strip()
        price = ui.number("Ticket", 11.0, min=0, step=0.5)
        if ui.button("Add") and film:
            visits.insert(0, {"year": ui.now.year, "film": film, "price": price})
            ui.clear("Film")
    years = {}
    for visit in visits:
        years.setdefault(visit["year"], []).append(visit["price"])
    count = len(years.get(ui.now.year, []))
    ui.text(f"{count} {'time' if count == 1 else 'times'} this year", size=32, bold=True)
    ui.table([[year, len(prices), f"{sum(prices):.2f}"] for year, prices in years.items()], header=["Year", "Visits", "Money"])
    picked = ui.list([f"{visit['film']} ({visit['year']})" for visit in visits], actions=["Delete"])
    if picked:
        visits.pop(picked.index)
