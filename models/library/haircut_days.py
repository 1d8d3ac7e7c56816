def app(ui):
    ui.title("Hair")
    s = ui.state
    days = (ui.today - s.last).days if s.get("last") else None
    if ui.button("Haircut today"):
        s.longest = max(s.get("longest", 0), days or 0)
        s.last, days = ui.today, 0
    ui.text("No haircut yet" if days is None else f"{days} days", size=48, align="center")
    ui.text(f"Longest gap: {s.get('longest', 0)} days", align="center")
