NAMES = ["Ann", "Ben", "Cleo", "Dan"]
RULES = ["Keep your parcel", "Swap with the left neighbour", "Swap with the right neighbour",
         "All parcels one to the left", "All parcels one to the right", "Swap with anyone you like"]


def app(ui):
    ui.title("Gift swap")
    s = ui.state
    rolls = s.get("rolls", 0)
    with ui.row():
        if ui.button("Roll") and rolls < 12:
            s.die = random.randint(1, 6)
            s.rolls = rolls = rolls + 1
        if ui.button("New game"):
            s.rolls = rolls = 0
    if rolls == 0:
        ui.text(f"{NAMES[0]} rolls", size=36, bold=True)
        return
    ui.text(f"{s.die}: {RULES[s.die - 1]}", size=32, bold=True)
    ui.text(f"Roll {rolls} of 12", color="muted")
    ui.text(f"Next: {NAMES[rolls % 4]}" if rolls < 12 else "Everyone opens a parcel!", size=24)
