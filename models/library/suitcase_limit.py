def app(ui):
    ui.title("Suitcase")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        kilos = ui.number("Kilos", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            things.append([kilos, name])
            things.sort(reverse=True)
            ui.clear("Thing")
    total = sum(kilos for kilos, name in things)
    ui.text(f"{total:.1f} of 23 kg", size=32, color="red" if total > 23 else "")
    if total > 23:
        ui.text("Too heavy", color="red")
    picked = ui.list([f"{name}: {kilos:g} kg" for kilos, name in things], actions=["Remove"])
    if picked:
        things.pop(picked.index)
