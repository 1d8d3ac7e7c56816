def app(ui):
    ui.title("Stamps")
    countries = ui.state.get("countries", [])
    name = ui.field("Country")
    if ui.button("Add") and name and name not in countries:
        countries.append(name)
    for country in countries:
        ui.text(country)
    ui.text(f"Number: {len(countries)}")
