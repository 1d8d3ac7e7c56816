def app(ui):
    ui.title("z-score")
    value = ui.number("Value", 130)
    mean = ui.number("Average", 100)
    deviation = ui.number("Standard deviation", 15, min=0.001)
    z = (value - mean) / deviation
    ui.text(f"z = {z:.2f}", size=48, bold=True)
    ui.text(f"{(1 + math.erf(z / math.sqrt(2))) / 2:.1%} are below", size=20)
