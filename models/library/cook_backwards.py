DISHES = {"Roast": 90, "Potatoes": 40, "Beans": 15}


def app(ui):
    ui.title("Dinner at 19:00")
    now = ui.now.strftime("%H:%M")
    for dish in DISHES:
        start = 19 * 60 - DISHES[dish]
        clock = f"{start // 60}:{start % 60:02d}"
        with ui.row():
            ui.text(f"{clock} {dish}", size=24)
            if clock <= now:
                ui.text("now", size=24, color="bad")
    if now >= "19:00":
        ui.text("Enjoy your meal", color="good")
