def app(ui):
    ui.title("Where is it?")
    places = ui.state.get("places", {})
    look = ui.field("Look for").strip().lower()
    if look:
        found = [thing for thing in places if look in thing.lower()]
        for thing in found:
            ui.text(f"{thing}: {places[thing]}", size=32, bold=True)
        if not found:
            ui.text("I don't know that", size=32, bold=True)
    ui.divider()
    with ui.row():
        thing = ui.field("Thing").strip().capitalize()
        place = ui.field("Place").strip()
        if ui.button("Remember") and thing and place:
            places[thing] = place
            ui.clear("Thing")
            ui.clear("Place")
    ui.text(f"{len(places)} {'thing' if len(places) == 1 else 'things'} kept in mind", color="muted")
