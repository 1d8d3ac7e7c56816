def app(ui):
    ui.title("Pantry")
    foods = ui.state.get("foods", [])
    with ui.row():
        name = ui.field("Food").strip()
        if ui.button("Add") and name:
            foods.append([name, 1])
            ui.clear("Food")
    picked = ui.list([f"{name}: {count}" if count else f"{name}: empty" for name, count in foods], actions=["+", "-"])
    if picked:
        food = foods[picked.index]
        food[1] = food[1] + 1 if picked.action == "+" else max(0, food[1] - 1)
