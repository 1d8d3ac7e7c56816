def app(ui):
    ui.title("How much to drink")
    weight = ui.number("Weight in kg", 60, min=0)
    hours = ui.number("Hours of sport", 0.0, min=0, step=0.5)
    ml = weight * 35 + hours * 500
    if ui.checkbox("It is hot", False):
        ml += 500
    ui.text(f"{ml / 1000:.1f} litres", size=40, bold=True)
