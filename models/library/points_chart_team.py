def app(ui):
    ui.title("Sales")
    sales = ui.state.get("sales", {"Anja": 0, "Bilal": 0, "Chen": 0})
    with ui.row():
        who = ui.choice("Who", list(sales))
        sold = ui.number("Sold", 1, min=0)
        if ui.button("Enter"):
            sales[who] += sold
    best = max(sales.values())
    for name in sales:
        ui.text(f"{name}: {sales[name]}" + (" *" if sales[name] == best > 0 else ""), size=20)
    ui.chart(sales, kind="bar")
