def app(ui):
    ui.title("Car inspection")
    with ui.row():
        month = int(ui.number("Month of the last one", 9, min=1, max=12))
        year = int(ui.number("Year of the last one", 2024, min=2000, max=2100))
    years = int(ui.number("Valid for years", 2, min=1, max=6))
    ui.text(f"Due {month}/{year + years}", size=40, bold=True)
    left = (year + years - ui.now.year) * 12 + month - ui.now.month
    if left > 0:
        ui.text(f"{left} {'month' if left == 1 else 'months'} left", color="good")
    elif left == 0:
        ui.text("This month", color="warn")
    else:
        ui.text(f"Overdue by {-left} {'month' if left == -1 else 'months'}", color="bad")
