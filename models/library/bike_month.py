def app(ui):
    ui.title("Bike month")
    rides = ui.state.get("rides", [])
    goal = ui.number("Goal in km", 200, min=1)
    km = ui.number("Ride in km", 5, min=0)
    if ui.button("Log") and km > 0:
        rides.append([str(ui.today), km])
    first = str(ui.today.replace(day=1))
    total = sum(km for day, km in rides if day >= first)
    ui.text(f"This month: {total:g} km", size=32, bold=True)
    ui.progress(min(1, total / goal))
    ui.text(f"{goal - total:g} km left" if total < goal else "Goal reached", size=20)
