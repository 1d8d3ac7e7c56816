def app(ui):
    ui.title("My savings")
    savings = ui.number("Savings", 20000, min=0)
    take = ui.number("Take out a month", 800, min=0)
    if take == 0:
        ui.text("They last for ever", size=32)
    else:
        total = int(savings // take)
        years, months = total // 12, total % 12
        ui.text(f"{total} {'month' if total == 1 else 'months'}", size=40, bold=True)
        ui.text(f"{years} {'year' if years == 1 else 'years'} and {months} {'month' if months == 1 else 'months'}")
