def app(ui):
    ui.title("Blood sugar")
    values = ui.state.get("values", [])
    with ui.row():
        value = int(ui.number("Value", 100, min=0, max=600))
        meal = ui.choice("Meal", ["Before", "After"])
        if ui.button("Log"):
            values.append([meal, value])
    for kind in ["Before", "After"]:
        mine = [v for m, v in values if m == kind]
        average = round(sum(mine) / len(mine)) if mine else "none"
        ui.text(f"{kind}: {average}", size=24, bold=True)
    for kind, number in values:
        if number > 180:
            ui.text(f"{kind} {number} High", color="bad")
        else:
            ui.text(f"{kind} {number}")
