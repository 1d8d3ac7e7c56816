def app(ui):
    ui.title("Minimum wage")
    pay = ui.number("Pay of the month", 1600.0, min=0)
    hours = ui.number("Hours worked", 125.0, min=0)
    least = ui.number("Minimum wage an hour", 13.0, min=0, step=0.1)
    if hours == 0:
        ui.text("Set the hours", color="muted")
        return
    ui.text(f"{pay / hours:.2f} an hour", size=40, bold=True)
    missing = least * hours - pay
    if missing > 0.005:
        ui.text(f"Too little: {missing:.2f} are missing this month", color="bad", size=24)
    else:
        ui.text("That is at least the minimum wage", color="good", size=24)
