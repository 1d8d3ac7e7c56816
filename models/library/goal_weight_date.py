from datetime import timedelta
import math


def app(ui):
    ui.title("Goal weight")
    weight = ui.number("My weight (kg)", 78.0, min=30, step=0.5)
    goal = ui.number("Goal (kg)", 70.0, min=30, step=0.5)
    less = ui.slider("Kcal less a day", 100, 1000, 500, step=50)
    if goal >= weight:
        ui.text("You are there already", size=28, color="good")
        return
    # A kilo of body fat holds about 7700 kcal.
    days = math.ceil((weight - goal) * 7700 / less)
    day = ui.now.date() + timedelta(days=days)
    ui.text(f"{day.day} {day:%B %Y}", size=40, bold=True)
    ui.text(f"Days: {days}, {less * 7 / 7700:.2f} kg a week", size=20)
