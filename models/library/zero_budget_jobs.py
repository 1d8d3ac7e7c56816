def app(ui):
    ui.title("Zero budget")
    s = ui.state
    jobs = s.get("jobs", [])
    income = ui.number("Income", 2000, min=0)
    left = income - sum(euros for name, euros in jobs)
    with ui.row():
        name = ui.field("For").strip()
        euros = ui.number("Euros", 100, min=0)
        if ui.button("Add") and name:
            s.refused = euros > left
            if not s.refused:
                jobs.append([name, euros])
                ui.clear("For")
    if s.get("refused"):
        ui.text(f"Only {left} left", color="bad")
    ui.text(f"{left} left" if left else "Every euro has a job", size=32, bold=True)
    picked = ui.list([f"{name}: {euros}" for name, euros in jobs], actions=["Delete"])
    if picked:
        jobs.pop(picked.index)
