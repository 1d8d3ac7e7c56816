SHIFTS = ["Setup", "Cake stand", "Clearing up"]
PLACES = 3


def app(ui):
    ui.title("School party")
    shifts = ui.state.get("shifts", {shift: [] for shift in SHIFTS})
    name = ui.field("Name").strip()
    for shift in SHIFTS:
        helpers = shifts[shift]
        free = PLACES - len(helpers)
        with ui.card(f"{shift}: {free} {'place' if free == 1 else 'places'} free" if free else f"{shift}: full"):
            if free and ui.button(f"Join {shift}") and name and name not in helpers:
                helpers.append(name)
            picked = ui.list(helpers, actions=["Leave"])
            if picked:
                helpers.pop(picked.index)
