def app(ui):
    ui.title("Countries")
    s = ui.state
    countries = s.get("countries", [])
    with ui.row():
        name = ui.field("Country").strip()
        if ui.button("Add") and name:
            s.double = name.lower() in [country.lower() for country in countries]
            if not s.double:
                countries.append(name)
            ui.clear("Country")
    if s.get("double"):
        ui.text("Already there", color="bad")
    for country in countries:
        ui.text(country)
    ui.text(f"{len(countries)} countries", bold=True)
