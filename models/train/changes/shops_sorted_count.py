def app(ui):
    ui.title("Shops")
    shops = ui.state.get("shops", [])
    with ui.row():
        name = ui.field("Shop")
        street = ui.field("Street")
        if ui.button("Add") and name.strip():
            shops.append([name.strip(), street.strip()])
            ui.clear("Shop")
            ui.clear("Street")
    search = ui.field("Search").strip().lower()
    found = [shop for shop in shops if search in shop[0].lower()]
    ui.text(f"{len(found)} of {len(shops)} shops", color="muted")
    for shop in sorted(shops):
        if search in shop[0].lower():
            with ui.row():
                ui.text(f"{shop[0]}: {shop[1]}")
                if ui.button("Delete"):
                    shops.remove(shop)
