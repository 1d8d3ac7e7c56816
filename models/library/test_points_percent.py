def app(ui):
    ui.title("Test")
    points = ui.number("Points", 18, min=0)
    whole = ui.number("Out of", 30, min=0)
    if whole == 0:
        ui.text("Please check", color="bad")
    else:
        percent = points / whole * 100
        ui.text(f"{percent:.1f}%", size=32, bold=True)
        ui.text("Passed" if percent >= 60 else "Not passed", size=20)
