def app(ui):
    ui.title("Medicine")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.taken = {"Morning": False, "Noon": False, "Night": False}
    taken = ui.state.taken
    for part in taken:
        taken[part] = ui.checkbox(part, taken[part])
    left = list(taken.values()).count(False)
    if left == 0:
        ui.text("All taken", color="good")
    else:
        ui.text(f"Left: {left}")
