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
    for shop in list(shops):
        if search in shop[0].lower() or search in shop[1].lower():
            with ui.row():
                ui.text(f"{shop[0]}: {shop[1]}")
                if ui.button("Delete"):
                    shops.remove(shop)
