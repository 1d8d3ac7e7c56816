def app(ui):
    ui.title("Places to see")
    s = ui.state
    countries = s.get("countries", {})
    with ui.row():
        country = ui.field("Country").strip().title()
        place = ui.field("Place").strip()
        if ui.button("Add") and country and place:
            countries.setdefault(country, []).append(place)
            ui.clear("Country")
            ui.clear("Place")
    for country in sorted(countries):
        places = countries[country]
        with ui.card(f"{country}: {len(places)}"):
            picked = ui.list(places, actions=["Seen"])
            if picked:
                places.pop(picked.index)
                s.seen = s.get("seen", 0) + 1
                if not places:
                    del countries[country]
    if not countries:
        ui.text("No places yet", color="muted")
    ui.text(f"Seen: {s.get('seen', 0)}")
