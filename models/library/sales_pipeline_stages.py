STAGES = ["Lead", "Offer", "Won"]


def app(ui):
    ui.title("Sales")
    deals = ui.state.get("deals", [])
    with ui.row():
        name = ui.field("Deal").strip()
        value = ui.number("Value", 100, min=0)
        if ui.button("Add") and name:
            deals.append([name, value, 0])
            ui.clear("Deal")
    for place, stage in enumerate(STAGES):
        mine = [deal for deal in deals if deal[2] == place]
        with ui.card(""):
            ui.text(f"{stage}: {sum(deal[1] for deal in mine)}", size=20, bold=True)
            picked = ui.list([f"{name}, {value}" for name, value, _ in mine], actions=["Next" if place < 2 else "Delete"])
        if picked and place < 2:
            mine[picked.index][2] += 1
        elif picked:
            deals.remove(mine[picked.index])
