def app(ui):
    ui.title("Restaurants")
    s = ui.state
    wanted, been = s.get("wanted", []), s.get("been", [])
    with ui.row():
        name = ui.field("Restaurant").strip()
        food = ui.field("Food").strip()
        if ui.button("Add") and name:
            wanted.append(f"{name} ({food})" if food else name)
            ui.clear("Restaurant")
            ui.clear("Food")
    ui.text(f"To try: {len(wanted)}", size=24, bold=True)
    picked = ui.list(wanted, actions=["Good", "Okay", "Bad"])
    if picked and picked.action:
        been.insert(0, f"{wanted.pop(picked.index)}: {picked.action}")
    ui.text(f"Been there: {len(been)}", size=24, bold=True)
    ui.list(been)
