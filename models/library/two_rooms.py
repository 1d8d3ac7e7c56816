def app(ui):
    ui.title("Rooms")
    s = ui.state
    booked = s.get("booked", {})
    times = ["Morning", "Noon", "Evening"]
    room = ui.choice("Room", ["Blue", "Green"])
    time = ui.choice("Time", times)
    name = ui.field("Name").strip()
    if ui.button("Book") and name:
        s.refused = f"{room} {time}" in booked
        if not s.refused:
            booked[f"{room} {time}"] = name
            ui.clear("Name")
    if s.get("refused"):
        ui.text("Already taken", color="bad")
    rows = [[t] + [booked.get(f"{r} {t}", "") for r in ["Blue", "Green"]] for t in times]
    ui.table(rows, header=["", "Blue", "Green"])
