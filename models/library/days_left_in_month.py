import calendar


def app(ui):
    ui.title("Month")
    today = ui.today
    left = calendar.monthrange(today.year, today.month)[1] - today.day
    ui.text(f"{left} left" if left > 0 else "Last day", size=56, align="center")
    ui.text(today.strftime("%B"), align="center")
