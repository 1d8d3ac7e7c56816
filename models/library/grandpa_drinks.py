DRINKS = {"Cup": 150, "Glass": 200, "Soup": 300}


def app(ui):
    ui.title("Grandpa drinks")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.ml, s.last = today, 0, ""
    with ui.row():
        for drink, ml in DRINKS.items():
            if ui.button(f"{drink} {ml}"):
                s.ml += ml
                s.last = f"Last: {drink} at {ui.now:%H:%M}"
    ui.text(f"{s.ml} of 1500 ml", size=40, bold=True)
    ui.progress(min(1, s.ml / 1500))
    ui.text(s.last or "Nothing yet today")
    if s.ml >= 1500:
        ui.text("Enough for today", color="good")
