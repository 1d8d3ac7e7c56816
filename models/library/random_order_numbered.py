def app(ui):
    ui.title("Random order")
    s = ui.state
    names = [name.strip() for name in ui.field("Names").split(",") if name.strip()]
    if ui.button("Shuffle"):
        s.order = random.sample(names, len(names))
    for number, name in enumerate(s.get("order", []), 1):
        ui.text(f"{number}. {name}", size=24)
