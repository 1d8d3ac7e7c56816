def app(ui):
    ui.title("Monthly budget")
    s = ui.state
    plan = s.get("plan", {"Rent": 800, "Food": 350, "Transport": 90, "Fun": 150})
    income = ui.number("Income", 2000, min=0, step=50)
    with ui.card("Spending"):
        for name in list(plan):
            with ui.row():
                plan[name] = ui.number(name, plan[name], min=0, step=10)
                if ui.button("Remove"):
                    del plan[name]
        with ui.row():
            name = ui.field("New category", placeholder="Gifts")
            if ui.button("Add") and name.strip():
                plan[name.strip()] = 0
                ui.clear("New category")
    spent = sum(plan.values())
    left = income - spent
    ui.text(f"Spending: {spent:,.0f}", size=20)
    share = f" ({left / income * 100:.0f}%)" if income else ""
    ui.text(f"Left: {left:,.0f}{share}", size=32, bold=True, color="good" if left >= 0 else "bad")
    ui.chart(plan, kind="pie")
