from datetime import date


def app(ui):
    ui.title("Sales target")
    target = ui.number("Target", 20000, min=0)
    sold = ui.number("Sold", 8000, min=0)
    today = ui.today
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    days = (following - today).days
    if sold >= target:
        ui.text("Target reached", size=40, bold=True, color="good")
    else:
        ui.text(f"{(target - sold) / days:.2f} a day", size=40, bold=True)
        ui.text(f"{days} {'day' if days == 1 else 'days'} left")
