HOURS = {"Sleep": 8, "Work": 8, "Travel": 1, "Meals": 2, "Sport": 1}


def app(ui):
    ui.title("My day")
    hours = {}
    with ui.grid(2):
        for name in HOURS:
            hours[name] = ui.slider(name, 0, 24, HOURS[name])
    free = 24 - sum(hours.values())
    if free >= 0:
        ui.text(f"Hours free: {free}", size=24, color="good")
        hours["Free"] = free
        ui.text(f"That is {free / 24 * 100:.0f}% of the day")
    else:
        ui.text(f"Hours too many: {-free}", size=24, color="bad")
    ui.chart(list(hours.values()), labels=list(hours), kind="pie")
