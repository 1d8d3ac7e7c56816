from datetime import datetime


def app(ui):
    ui.title("Married")
    typed = ui.field("Wedding", "2015-08-22 14:00").strip()
    try:
        wedding = datetime.fromisoformat(typed)
    except ValueError:
        ui.text("Write it like 2015-08-22 14:00", color="muted")
        return
    now = ui.now
    if now < wedding:
        ui.text("The wedding is still to come", size=28)
        return
    months = (now.year - wedding.year) * 12 + now.month - wedding.month
    if (now.day, now.strftime("%H:%M:%S")) < (wedding.day, wedding.strftime("%H:%M:%S")):
        months -= 1
    year, month = divmod(wedding.year * 12 + wedding.month - 1 + months, 12)
    day = min(wedding.day, (datetime(year + (month == 11), (month + 1) % 12 + 1, 1) - datetime(year, month + 1, 1)).days)
    left = int((now - wedding.replace(year=year, month=month + 1, day=day)).total_seconds())
    ui.text(f"{months // 12} years, {months % 12} months, {left // 86400} days", size=32, bold=True, align="center")
    ui.text(f"{left // 3600 % 24:02d}:{left // 60 % 60:02d}:{left % 60:02d}", size=48, align="center")
