GOALS = {"No sport": 0.8, "I do some sport": 1.2, "I want to build muscle": 1.7}


def app(ui):
    ui.title("Protein")
    weight = ui.number("Weight in kg", 70, min=1)
    goal = ui.choice("Goal", list(GOALS))
    grams = weight * GOALS[goal]
    ui.text(f"{grams:.0f} g a day", size=40, bold=True)
    ui.text(f"{grams / 3:.0f} g at each of 3 meals")
