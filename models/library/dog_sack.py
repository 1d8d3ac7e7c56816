def app(ui):
    ui.title("Dog food")
    s = ui.state
    s.grams = s.get("grams", 5000)
    with ui.row():
        if ui.button("Fed"):
            s.grams = max(0, s.grams - 250)
        if ui.button("New sack"):
            s.grams = 5000
    ui.text(f"{s.grams} g", size=36, bold=True)
    ui.progress(s.grams / 5000)
    if s.grams < 1000:
        ui.text("Order food", color="bad", size=24)
