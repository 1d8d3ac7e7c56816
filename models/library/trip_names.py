def app(ui):
    ui.title("Weekend")
    costs = ui.state.get("costs", {})
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Paid", 0, min=0)
        if ui.button("Add") and name:
            costs[name] = costs.get(name, 0) + amount
            ui.clear("Name")
    if costs:
        share = sum(costs.values()) / len(costs)
        ui.text(f"Share: {share:.2f}", size=24, bold=True)
        for person, paid in costs.items():
            rest = round(paid - share, 2)
            if rest > 0:
                ui.text(f"{person} gets {rest:.2f}", color="good")
            elif rest < 0:
                ui.text(f"{person} pays {-rest:.2f}", color="bad")
            else:
                ui.text(f"{person}: even")
