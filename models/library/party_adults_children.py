def app(ui):
    ui.title("Party")
    guests = ui.state.get("guests", [])
    with ui.row():
        family = ui.field("Family").strip()
        adults = int(ui.number("Adults", 2, min=0))
        children = int(ui.number("Children", 0, min=0))
    with ui.row():
        if ui.button("Add") and family:
            guests.append([family, adults, children])
            ui.clear("Family")
        if ui.button("Undo") and guests:
            guests.pop()
    big, small = sum(guest[1] for guest in guests), sum(guest[2] for guest in guests)
    ui.text(f"{big + small} {'person' if big + small == 1 else 'people'}", size=40, bold=True)
    ui.text(f"{big} {'adult' if big == 1 else 'adults'} and {small} {'child' if small == 1 else 'children'}")
    ui.table(guests, header=["Family", "Adults", "Children"])
