def app(ui):
    ui.title("Cooking")
    dishes = ui.state.get("dishes", [])
    cook = "Pat" if len(dishes) % 2 == 0 else "Sam"
    ui.text(f"Next: {cook}", size=32)
    with ui.row():
        dish = ui.field("Dish").strip()
        if ui.button("Cooked") and dish:
            dishes.insert(0, f"{cook}: {dish}")
            ui.clear("Dish")
    for line in dishes:
        ui.text(line)
