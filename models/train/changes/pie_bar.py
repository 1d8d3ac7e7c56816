HOURS = {"Sleep": 8, "Work": 8, "Travel": 1, "Meals": 2}


def app(ui):
    ui.title("My day")
    hours = {}
    with ui.grid(2):
        for name in HOURS:
            hours[name] = ui.slider(name, 0, 24, HOURS[name], step=0.5)
    free = 24 - sum(hours.values())
    if free >= 0:
        ui.text(f"Hours free: {free:g}", size=24, color="good")
        hours["Free"] = free
    else:
        ui.text(f"Hours too many: {-free:g}", size=24, color="bad")
    ui.chart(list(hours.values()), labels=list(hours), kind="bar")
