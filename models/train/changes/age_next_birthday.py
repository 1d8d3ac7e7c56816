from datetime import date


def app(ui):
    ui.title("How old am I?")
    with ui.row():
        day = ui.number("Day", 1, min=1, max=31)
        month = ui.number("Month", 1, min=1, max=12)
        year = ui.number("Year of birth", 1990, min=1900, max=2100)
    today = ui.now.date()
    try:
        born = date(year, month, day)
    except ValueError:
        ui.text("There is no such day", color="bad")
        return
    if born > today:
        ui.text("That is still to come", color="warn")
        return
    days = (today - born).days
    years = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        years = years - 1
    birthday = date(today.year, month, min(day, 28) if month == 2 else day)
    if birthday < today:
        birthday = birthday.replace(year=today.year + 1)
    ui.text(f"Birthday in {(birthday - today).days} days", align="center")
    ui.text(f"{years} years", size=48, bold=True, align="center", color="accent")
    ui.text(f"{days:,} days, or {days // 7:,} weeks", size=20, align="center")
    ui.text(f"Born on a {born.strftime('%A')}", align="center", color="muted")
