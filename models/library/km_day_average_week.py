def app(ui):
    ui.title("Bike")
    days = ui.state.get("days", {})
    today = f"{ui.now:%d %b}"
    with ui.row():
        km = ui.number("km", 5, min=0)
        if ui.button("Add"):
            days[today] = days.get(today, 0) + km
    for day, km in days.items():
        ui.text(f"{day}: {round(km, 1)} km")
    total = sum(days.values())
    ui.text(f"Total: {round(total, 1)} km", size=20)
    if days:
        ui.text(f"Average: {total / len(days):.1f} km per day", size=20)
        ui.text(f"Best: {max(days, key=days.get)}", size=20)
