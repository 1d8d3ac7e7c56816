def app(ui):
    ui.title("What to eat")
    s = ui.state
    dishes = s.get("dishes", [])
    with ui.row():
        dish = ui.field("Dish").strip()
        if ui.button("Add") and dish and dish not in dishes:
            dishes.append(dish)
            ui.clear("Dish")
    if ui.button("Pick") and dishes:
        others = [dish for dish in dishes if dish != s.get("picked", "")]
        s.picked = random.choice(others or dishes)
    if s.get("picked", ""):
        ui.text(f"Today: {s.picked}", size=32, bold=True)
    ui.list(dishes)
