def app(ui):
    ui.title("When do they meet?")
    distance = ui.number("Distance in km", 10, min=0)
    first = ui.number("First speed in km/h", 10, min=0)
    second = ui.number("Second speed in km/h", 10, min=0)
    if first + second > 0:
        ui.text(f"{distance / (first + second) * 60:.0f} minutes", size=28, bold=True)
