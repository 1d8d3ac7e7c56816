def app(ui):
    ui.title("Drinking")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.ml = 0
    with ui.row():
        ml = ui.number("Ml", 250, min=0, step=50)
        if ui.button("Drink"):
            ui.state.ml += ml
    ui.progress(min(1, ui.state.ml / 2000))
    ui.text(f"Missing: {max(0, 2000 - ui.state.ml)} ml", size=24)
