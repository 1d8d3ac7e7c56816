DRAWERS = ["Top", "Middle", "Bottom"]


def app(ui):
    ui.title("Freezer")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        drawer = ui.choice("Drawer", DRAWERS)
        if ui.button("Add") and name:
            things.append([drawer, name])
            ui.clear("Thing")
    word = ui.field("Where is").strip().lower()
    if word:
        found = [thing for thing in things if word in thing[1].lower()]
        for drawer, name in found:
            ui.text(f"In the {drawer.lower()} drawer: {name}", size=24, bold=True)
        if not found:
            ui.text("Not in the freezer", size=24, bold=True)
    for drawer in DRAWERS:
        inside = [thing for thing in things if thing[0] == drawer]
        with ui.card(f"{drawer}: {len(inside) or 'empty'}"):
            picked = ui.list([name for _, name in inside], actions=["Out"])
            if picked:
                things.remove(inside[picked.index])
