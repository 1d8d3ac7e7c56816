def app(ui):
    ui.title("Sayings")
    s = ui.state
    sayings = s.get("sayings", [])
    with ui.row():
        saying = ui.field("Saying").strip()
        if ui.button("Add") and saying:
            sayings.append(saying)
            ui.clear("Saying")
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Back"):
            place = max(0, place - 1)
        if ui.button("Forward"):
            place = max(0, min(len(sayings) - 1, place + 1))
    s.place = place
    if sayings:
        ui.text(sayings[place], size=28)
        ui.text(f"{place + 1} of {len(sayings)}")
    else:
        ui.text("No sayings yet", color="muted")
