def app(ui):
    ui.title("Which plan?")
    minutes = ui.number("Minutes a month", 100, min=0)
    a = 5 + minutes * 0.1
    ui.text(f"Plan A: {a:.2f}")
    ui.text("Plan B: 20.00")
    if abs(a - 20) < 0.001:
        ui.text("Same", size=32, bold=True)
    elif minutes < 300:
        ui.text("Take A", size=32, bold=True)
    else:
        ui.text("Take B", size=32, bold=True)
