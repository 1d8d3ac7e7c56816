def app(ui):
    ui.title("Camping gear")
    gear = ui.state.get("gear", [])
    with ui.row():
        name = ui.field("Thing").strip()
        grams = int(ui.number("Grams", 500, min=0, step=50))
        if ui.button("Add") and name:
            gear.append({"name": name, "grams": grams, "take": True})
            gear.sort(key=lambda thing: -thing["grams"])
            ui.clear("Thing")
    for thing in gear:
        thing["take"] = ui.checkbox(f"{thing['name']}, {thing['grams']} g", thing["take"])
    weight = sum(thing["grams"] for thing in gear if thing["take"])
    ui.text(f"{weight / 1000:.2f} kg", size=40, bold=True)
    ui.text(f"{sum(thing['take'] for thing in gear)} of {len(gear)} taken along")
