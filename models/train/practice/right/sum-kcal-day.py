def app(ui):
    ui.title("Kcal today")
    kcal = ui.number("Kcal per 100 g", 100, min=0)
    grams = ui.number("Grams", 100, min=0)
    eaten = ui.state.get("eaten", 0)
    if ui.button("Add"):
        eaten += kcal * grams / 100
        ui.state.eaten = eaten
    left = 2000 - eaten
    ui.text(f"Left: {left:.0f}", size=28)
    if left < 0:
        ui.text("Too much", color="bad", size=24)
