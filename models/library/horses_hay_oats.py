def app(ui):
    ui.title("Stable")
    horses = ui.state.get("horses", [])
    with ui.row():
        name = ui.field("Horse").strip()
        hay = ui.number("Hay (kg)", 9, min=0)
        oats = ui.number("Oats (kg)", 1, min=0)
        if ui.button("Add") and name:
            horses.append([name, hay, oats])
            ui.clear("Horse")
    if horses:
        hay_sum = sum(hay for name, hay, oats in horses)
        oats_sum = sum(oats for name, hay, oats in horses)
        ui.table([*horses, ["Together", hay_sum, oats_sum]], header=["Horse", "Hay", "Oats"])
        if ui.button("Remove the last one"):
            horses.pop()
    else:
        ui.text("No horse yet", color="muted")
