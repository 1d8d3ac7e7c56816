def app(ui):
    ui.title("Rent by room")
    rent = ui.number("Rent", 900.0, min=0)
    sizes = {}
    for room, usual in [("Blue", 20), ("Green", 15), ("Attic", 10)]:
        sizes[room] = ui.number(f"{room} (m²)", usual, min=1)
    for room, size in sizes.items():
        ui.text(f"{room} pays {rent * size / sum(sizes.values()):.2f}", size=24)
