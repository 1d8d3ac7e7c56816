def app(ui):
    guests = ui.state.get("guests", [])
    name = ui.field("Guest")
    if ui.button("Invite") and name:
        guests.append(name)
        ui.clear("Guest")
    ui.text(f"{len(guests)} guests")
    pressed = ui.list(guests, actions=["Remove"])
    if pressed and pressed.action == "Remove":
        guests.pop(pressed.index)
    ui.table([[guest, len(guest)] for guest in guests], header=["guest", "letters"])
