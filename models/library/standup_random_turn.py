def app(ui):
    ui.title("Who speaks when")
    s = ui.state
    typed = ui.field("Names", "Ann, Ben, Cleo, Dan")
    names = [name.strip() for name in typed.split(",") if name.strip()]
    if ui.button("Shuffle"):
        s.order = random.sample(names, len(names))
    for place, name in enumerate(s.get("order", []), 1):
        ui.text(f"{place}. {name}", size=24)
