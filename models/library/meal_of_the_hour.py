def app(ui):
    ui.title("Meal")
    hour = ui.now.hour
    if hour < 10:
        meal = "Breakfast"
    elif 11 <= hour < 14:
        meal = "Lunch"
    elif 18 <= hour < 21:
        meal = "Dinner"
    else:
        meal = "Snack"
    ui.text(meal, size=64, align="center")
