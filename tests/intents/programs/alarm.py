def app(ui):
    if ui.button("Set"):
        ui.state.due = ui.time + 1500
    due = ui.state.get("due")
    if due is None:
        ui.text("Not set")
    elif ui.time < due:
        ui.text(f"{due - ui.time:.0f} s left")
    else:
        ui.text("It is time")
        if not ui.state.get("told"):
            ui.state.told = True
            ui.notify("Wake up")
