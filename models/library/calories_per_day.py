ACTIVITY = {"Mostly sitting": 1.2, "A little sport": 1.375, "Sport 3 to 5 times a week": 1.55, "Sport every day": 1.725}


def app(ui):
    ui.title("Calories per day")
    sex = ui.choice("Sex", ["Woman", "Man"])
    with ui.row():
        weight = ui.number("Weight in kg", 70, min=1)
        height = ui.number("Height in cm", 170, min=1)
        age = ui.number("Age", 30, min=1, max=120)
    activity = ui.choice("Activity", list(ACTIVITY))
    rest = 10 * weight + 6.25 * height - 5 * age + (5 if sex == "Man" else -161)
    ui.text(f"{rest * ACTIVITY[activity]:.0f} kcal", size=40, bold=True)
    ui.text(f"At complete rest: {rest:.0f} kcal", color="muted")
