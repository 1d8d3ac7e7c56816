# Kilocalories for each kilogram in an hour.
ACTIVITIES = {"Walking": 3.5, "Cycling": 7, "Running": 10, "Swimming": 6, "Dancing": 5, "Gardening": 4, "Rowing": 8}


def app(ui):
    ui.title("Calories burned")
    activity = ui.choice("Activity", list(ACTIVITIES))
    weight = ui.number("Weight in kg", 70, min=1, max=300)
    minutes = ui.slider("Minutes", 0, 180, 60, step=5)
    burned = ACTIVITIES[activity] * weight * minutes / 60
    ui.text(f"{burned:.0f} kcal", size=56, bold=True, color="accent", align="center")
    ui.text(f"as much as {burned / 250:.1f} bars of chocolate", align="center")
    every = [round(rate * weight * minutes / 60) for rate in ACTIVITIES.values()]
    ui.chart(every, labels=list(ACTIVITIES), kind="bar")
