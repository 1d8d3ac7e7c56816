def app(ui):
    ui.title("Hedge")
    today = ui.today
    allowed = not 3 <= today.month <= 9
    if allowed:
        ui.text("Yes, you may cut it", size=36, bold=True, color="good")
        end = today.replace(day=1, month=3, year=today.year + (today.month > 9))
        days = (end - today).days
        ui.text(f"Until the end of February, {days} {'day' if days == 1 else 'days'} left")
    else:
        ui.text("No, only trim it lightly", size=36, bold=True, color="bad")
        start = today.replace(day=1, month=10)
        days = (start - today).days
        ui.text(f"Again from 1 October, in {days} {'day' if days == 1 else 'days'}")
