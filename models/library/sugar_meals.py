def app(ui):
    ui.title("Blood sugar")
    log = ui.state.get("log", [])
    with ui.row():
        value = ui.number("Value", 100, min=20, max=600)
        meal = ui.choice("Meal", ["Before", "After"])
        if ui.button("Log"):
            log.append([meal, value])
    if log:
        ui.text(f"Last: {log[-1][1]}", size=32)
    for meal in ["Before", "After"]:
        values = [value for when, value in log if when == meal]
        if values:
            ui.text(f"{meal}: {sum(values) / len(values):.0f} on average")
        else:
            ui.text(f"{meal}: no values")
