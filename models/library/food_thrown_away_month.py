def app(ui):
    ui.title("Thrown away")
    waste = ui.state.get("waste", [])
    with ui.row():
        food = ui.field("Food").strip()
        cost = ui.number("Worth", 1.0, min=0, step=0.5)
        if ui.button("Thrown away") and food:
            waste.append([f"{ui.now:%Y-%m}", food, cost])
            ui.clear("Food")
    this_month = f"{ui.now:%Y-%m}"
    months = {this_month: 0}
    for month, food, cost in waste:
        months[month] = months.get(month, 0) + cost
    ui.text(f"This month: {months[this_month]:.2f}", size=36, bold=True)
    ui.list([f"{food}, {cost:.2f}" for month, food, cost in reversed(waste)])
    if len(months) > 1:
        names = sorted(months)
        ui.chart([months[name] for name in names], kind="bar", labels=names)
