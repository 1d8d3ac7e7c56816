FOODS = {"Pizza": 800, "Burger": 500, "Bar of chocolate": 540, "Cola": 210}
SPORTS = {"Walking": 4, "Cycling": 7, "Swimming": 8, "Running": 10}


def app(ui):
    ui.title("Burn it off")
    food = ui.choice("I ate", list(FOODS))
    kcal = FOODS[food]
    ui.text(f"{kcal} kcal", size=40, bold=True)
    rows = [[sport, f"{kcal / burned:.0f} min"] for sport, burned in SPORTS.items()]
    ui.table(rows, header=["Sport", "Time"])
