def app(ui):
    ui.title("Party")
    guests = ui.state.get("guests", [])
    name = ui.field("Name")
    if ui.button("Invite") and name:
        guests.append({"name": name, "accepted": False})
    for guest in guests:
        with ui.row():
            ui.text(guest["name"])
            if guest["accepted"]:
                ui.text("comes", color="good")
            elif ui.button("Accepted"):
                guest["accepted"] = True
    ui.text(f"{len(guests)} invited, {sum(guest['accepted'] for guest in guests)} accepted")
