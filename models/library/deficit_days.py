import math
from datetime import timedelta


def app(ui):
    ui.title("Lose weight")
    kilos = ui.number("Kilos to lose", 5.0, min=0, step=0.5)
    deficit = ui.number("Calorie deficit a day", 500, min=50, step=50)
    days = math.ceil(kilos * 7000 / deficit)
    ui.text(f"{days} day{'' if days == 1 else 's'}", size=40, bold=True)
    end = ui.now + timedelta(days=days)
    ui.text(f"on {end.day} {end:%B %Y}")
    ui.text("One kilo is about 7000 kcal", color="muted")
