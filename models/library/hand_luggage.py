def app(ui):
    ui.title("Hand luggage")
    things = ui.state.get("things", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        grams = int(ui.number("Grams", 500, min=0))
        if ui.button("Put in") and thing:
            things.append([thing, grams])
            ui.clear("Thing")
    picked = ui.list([f"{name}: {weight} g" for name, weight in things], actions=["Take out"])
    if picked:
        things.pop(picked.index)
    kg = sum(weight for name, weight in things) / 1000
    ui.text(f"{kg:.1f} kg of 8 kg", size=28, bold=True)
    if kg > 8:
        ui.text("Too heavy", color="bad", size=24)
    else:
        ui.text(f"{8 - kg:.1f} kg left")
