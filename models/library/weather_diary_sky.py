SKY = ["Sunny", "Cloudy", "Rain", "Snow"]


def app(ui):
    ui.title("Weather diary")
    days = ui.state.get("days", {})
    with ui.row():
        degrees = ui.number("Degrees", 10, min=-50, max=50)
        sky = ui.choice("Sky", SKY)
        if ui.button("Note today"):
            days[str(ui.now.date())] = [degrees, sky]
    if days:
        warm = max(days, key=lambda day: days[day][0])
        cold = min(days, key=lambda day: days[day][0])
        ui.text(f"Warmest: {days[warm][0]}° on {warm}", size=24, bold=True)
        ui.text(f"Coldest: {days[cold][0]}° on {cold}")
        ui.text(", ".join(f"{kind} {sum(sky == kind for _, sky in days.values())}" for kind in SKY))
    ui.table([[day, f"{days[day][0]}°", days[day][1]] for day in sorted(days, reverse=True)], header=["Day", "Degrees", "Sky"])
