def app(ui):
    ui.title("Backpack")
    weight = ui.number("My weight in kg", 70, min=1)
    percent = ui.slider("Percent of my weight", 10, 30, 20)
    packed = ui.number("Packed in kg", 12.0, min=0, step=0.5)
    limit = weight * percent / 100
    ui.text(f"{limit:.1f} kg", size=40, bold=True)
    if packed > limit:
        ui.text(f"{packed - limit:.1f} kg too heavy", color="bad")
    else:
        ui.text(f"{limit - packed:.1f} kg still fit", color="good")
