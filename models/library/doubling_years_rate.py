def app(ui):
    ui.title("Doubling time")
    rate = ui.number("Interest a year (%)", 5.0, min=0, step=0.5)
    if rate > 0:
        years = math.log(2) / math.log(1 + rate / 100)
        ui.text(f"{years:.1f} years", size=40, bold=True)
    else:
        ui.text("Without interest it never doubles", color="muted")
