def app(ui):
    ui.title("Seating")
    tables = ui.state.get("tables", {})
    with ui.row():
        guest = ui.field("Guest").strip()
        number = int(ui.number("Table", 1, min=1, max=20))
        if ui.button("Seat") and guest:
            seated = tables.setdefault(number, [])
            if len(seated) < 8:
                seated.append(guest)
                ui.clear("Guest")
            else:
                ui.notify(f"Table {number} is full")
    for number in sorted(tables):
        with ui.card(f"Table {number}: {8 - len(tables[number])} free"):
            picked = ui.list(tables[number], actions=["Remove"])
            if picked:
                tables[number].pop(picked.index)
    total = sum(len(seated) for seated in tables.values())
    ui.text(f"{total} {'guest' if total == 1 else 'guests'} seated", size=24, bold=True)
