def app(ui):
    ui.title("Blood alcohol")
    with ui.row():
        beers = ui.number("Beers (0.5 l)", 2, min=0)
        wines = ui.number("Wine (0.2 l)", 0, min=0)
        shots = ui.number("Shots (2 cl)", 0, min=0)
    with ui.row():
        weight = ui.number("Weight in kg", 75, min=30)
        hours = ui.number("Hours since the first drink", 1, min=0)
    sex = ui.choice("Sex", ["Man", "Woman"])
    grams = beers * 20 + wines * 19.2 + shots * 6.4
    level = grams / (weight * (0.7 if sex == "Man" else 0.6)) - 0.15 * hours
    ui.text(f"{max(0, level):.2f} per mille", size=40, bold=True)
    ui.text("Only an estimate. Never drink and drive.", color="muted")
