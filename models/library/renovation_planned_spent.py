def app(ui):
    ui.title("Renovation budget")
    items = ui.state.get("items", {})
    with ui.row():
        name = ui.field("Item").strip()
        planned = ui.number("Planned", 500, min=0)
        if ui.button("Plan") and name:
            items.setdefault(name, [0, 0])[0] = planned
            ui.clear("Item")
    if items:
        with ui.row():
            chosen = ui.choice("Spent on", list(items))
            amount = ui.number("Amount", 100, min=0)
            if ui.button("Spend"):
                items[chosen][1] += amount
    for name, (planned, spent) in items.items():
        ui.text(f"{name}: {spent} of {planned}", size=20, color="bad" if spent > planned else "")
    left = sum(planned - spent for planned, spent in items.values())
    ui.text(f"Left: {left}", size=36, bold=True)
