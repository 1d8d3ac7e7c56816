def app(ui):
    ui.title("Cocktail cost")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Ingredient").strip()
        used = ui.number("Ml in the glass", 40, min=0)
        price = ui.number("Price of the bottle", 14.0, min=0)
        size = ui.number("Ml in the bottle", 700, min=1)
        if ui.button("Add") and name:
            parts.append([name, used, used * price / size])
            ui.clear("Ingredient")
    picked = ui.list([f"{name}, {used:g} ml: {cost:.2f}" for name, used, cost in parts], actions=["Delete"])
    if picked:
        parts.pop(picked.index)
    ui.text(f"{sum(cost for _, _, cost in parts):.2f}", size=40, bold=True)
    ui.text(f"{sum(used for _, used, _ in parts):g} ml in the glass", size=20)
