from datetime import timedelta


def app(ui):
    ui.title("Bike week")
    rides = ui.state.get("rides", [])
    goal = ui.number("Goal in km", 50, min=1)
    km = ui.number("Ride in km", 5, min=0)
    if ui.button("Log") and km > 0:
        rides.append([str(ui.today), km])
    monday = str(ui.today - timedelta(days=ui.today.weekday()))
    total = sum(km for day, km in rides if day >= monday)
    ui.text(f"This week: {total:g} km", size=32, bold=True)
    ui.progress(min(1, total / goal))
    ui.text(f"{goal - total:g} km left" if total < goal else "Goal reached", size=20)
