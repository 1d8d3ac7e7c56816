def app(ui):
    ui.title("Bike money")
    saved = ui.state.get("saved", 0)
    with ui.row():
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Save"):
            saved += amount
            ui.state.saved = saved
    ui.progress(min(1, saved / 350))
    ui.text(f"Left: {max(0, 350 - saved):.2f}", size=24)
    if saved >= 350:
        ui.text("You can buy it", color="good")
