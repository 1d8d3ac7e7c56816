def app(ui):
    ui.title("Miete teilen")
    rent = ui.number("Miete", 900, min=0)
    rooms = {}
    for name, start in [("Jan", 20), ("Kim", 10)]:
        rooms[name] = ui.number(f"Quadratmeter {name}", start, min=1)
    for name in rooms:
        share = rooms[name] / sum(rooms.values())
        ui.text(f"{name}: {rent * share:.2f} Euro, {share * 100:.0f} %", size=24)
