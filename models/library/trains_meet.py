def app(ui):
    ui.title("Two trains")
    distance = ui.number("Distance (km)", 300, min=0)
    first = ui.number("First train (km/h)", 80, min=0)
    second = ui.number("Second train (km/h)", 120, min=0)
    if first + second == 0:
        ui.text("They never meet", size=28)
        return
    minutes = round(distance / (first + second) * 60)
    ui.text(f"After {minutes // 60} h {minutes % 60} min", size=40, bold=True)
    ui.text(f"{distance * first / (first + second):.0f} km from the first town", size=20)
