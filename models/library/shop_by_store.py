SHOPS = ["Bakery", "Market", "Pharmacy"]


def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        shop = ui.choice("Shop", SHOPS)
        if ui.button("Add") and name:
            things.append([shop, name])
            ui.clear("Thing")
    for shop in SHOPS:
        here = [thing for thing in things if thing[0] == shop]
        with ui.card(f"{shop} ({len(here)})"):
            for thing in here:
                with ui.row():
                    ui.text(thing[1])
                    if ui.button("Bought"):
                        things.remove(thing)
