def app(ui):
    ui.title("Seats")
    s = ui.state
    names = [line.strip() for line in ui.field("Names", lines=5).splitlines() if line.strip()]
    if ui.button("Assign"):
        random.shuffle(names)
        s.seats = names
    rows = [[seat, name] for seat, name in enumerate(s.get("seats", []), 1)]
    if rows:
        ui.table(rows, header=["Seat", "Name"])
    else:
        ui.text("No seats yet")
