def app(ui):
    ui.title("Travel diary")
    places = ui.state.get("places", {})
    with ui.row():
        place = ui.field("Place").strip().title()
        what = ui.field("What we saw").strip()
        if ui.button("Write") and place and what:
            places.setdefault(place, []).append(f"{ui.now:%d %b}: {what}")
            ui.clear("Place")
            ui.clear("What we saw")
    if places:
        ui.text(f"{len(places)} {'place' if len(places) == 1 else 'places'}", size=28, bold=True)
    else:
        ui.text("No places yet", color="muted")
    for place in reversed(places):
        with ui.card(place):
            for line in places[place]:
                ui.text(line)
