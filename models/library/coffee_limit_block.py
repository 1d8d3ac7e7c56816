def app(ui):
    ui.title("Cups")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.cups = 0
    if ui.state.cups < 4 and ui.button("Coffee"):
        ui.state.cups += 1
    ui.text(f"{ui.state.cups} of 4", size=32)
    if ui.state.cups >= 4:
        ui.text("Enough until tomorrow")
