SEASONS = {
    "Strawberries": range(5, 8),
    "Cherries": range(6, 9),
    "Raspberries": range(6, 9),
    "Plums": range(7, 11),
    "Pears": range(8, 12),
    "Apples": range(8, 12),
    "Grapes": range(8, 11),
    "Rhubarb": range(4, 7),
}


def app(ui):
    ui.title("Fruit in season")
    month = int(ui.slider("Month", 1, 12, ui.now.month))
    fresh = [fruit for fruit, months in SEASONS.items() if month in months]
    for fruit in fresh:
        ui.text(fruit, size=24, color="good")
    if not fresh:
        ui.text("Only stored apples and pears", size=24)
