def app(ui):
    ui.title("Turn order")
    s = ui.state
    text = ui.field("Players, with commas", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if ui.button("Mix"):
        s.order = random.sample(names, len(names))
    order = s.get("order", [])
    for place, name in enumerate(order, 1):
        ui.text(f"{place}. {name}", size=40 if place == 1 else 24, bold=place == 1)
    if not order:
        ui.text("Press Mix", color="muted")
