def app(ui):
    ui.title("Harvest")
    sown = ui.state.get("sown", [])
    today = ui.today.toordinal()
    with ui.row():
        plant = ui.field("Plant").strip()
        days = int(ui.number("Days to harvest", 60, min=1))
        if ui.button("Sown today") and plant:
            sown.append([today + days, plant])
            sown.sort()
            ui.clear("Plant")
    rows = []
    for day, plant in sown:
        left = day - today
        rows.append(f"{plant}: ready" if left <= 0 else f"{plant}: {left} {'day' if left == 1 else 'days'}")
    picked = ui.list(rows, actions=["Harvested"])
    if picked:
        sown.pop(picked.index)
