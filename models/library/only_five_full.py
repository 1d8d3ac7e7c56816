def app(ui):
    ui.title("My table")
    s = ui.state
    guests = s.get("guests", [])
    with ui.row():
        name = ui.field("Guest").strip()
        if ui.button("Add") and name:
            s.full = len(guests) == 5
            if not s.full:
                guests.append(name)
            ui.clear("Guest")
    picked = ui.list(guests, actions=["Leave"])
    if picked:
        guests.pop(picked.index)
        s.full = False
    ui.text(f"{len(guests)} of 5 guests")
    if s.get("full"):
        ui.text("The table is full", color="bad")
