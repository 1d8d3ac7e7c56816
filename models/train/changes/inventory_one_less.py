def app(ui):
    ui.title("Inventory")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing", placeholder="Lamp")
        place = ui.field("Place", placeholder="Cellar")
        count = ui.number("How many", 1, min=1)
    if ui.button("Add") and name.strip():
        things.append({"name": name.strip(), "place": place.strip(), "count": count})
        ui.clear("Thing")
        ui.clear("Place")
    search = ui.field("Search").strip().lower()
    found = [thing for thing in things if search in (thing["name"] + " " + thing["place"]).lower()]
    picked = ui.list([f"{t['count']} × {t['name']} ({t['place']})" for t in found], actions=["One less", "Delete"])
    if picked and picked.action == "Delete":
        things.remove(found[picked.index])
    if picked and picked.action == "One less" and found[picked.index]["count"] > 1:
        found[picked.index]["count"] -= 1
    ui.text(f"Kinds: {len(found)}, pieces: {sum(thing['count'] for thing in found)}", color="muted")
