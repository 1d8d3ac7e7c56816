from datetime import timedelta

DRINKS = {"Beer": 2.5, "Wine": 2.3, "Shot": 1.0}


def app(ui):
    ui.title("Alcohol units")
    s = ui.state
    monday = str(ui.now.date() - timedelta(days=ui.now.weekday()))
    if s.get("week") != monday:
        s.week, s.units = monday, 0
    with ui.row():
        for drink, units in DRINKS.items():
            if ui.button(f"{drink} {units}"):
                s.units += units
    ui.text(f"{s.units:.1f} of 14 units", size=40, bold=True)
    ui.progress(min(1, s.units / 14))
    if s.units > 14:
        ui.text("Enough for this week", color="bad")
