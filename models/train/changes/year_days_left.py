from datetime import date


def app(ui):
    ui.title("Time passes")
    now = ui.now
    day = (now.hour * 60 + now.minute) / (24 * 60)
    first = date(now.year, now.month, 1)
    if now.month == 12:
        following = date(now.year + 1, 1, 1)
    else:
        following = date(now.year, now.month + 1, 1)
    month = (now.day - 1 + day) / (following - first).days
    start, end = date(now.year, 1, 1), date(now.year + 1, 1, 1)
    year = ((now.date() - start).days + day) / (end - start).days
    ui.text(f"{(end - now.date()).days - 1} days left this year", align="center")
    ui.text(now.strftime("%d %B %Y"), size=28, align="center")
    for name, part in [("Day", day), ("Month", month), ("Year", year)]:
        with ui.row():
            ui.text(name, size=20)
            ui.text(f"{part * 100:.1f}%", size=20, bold=True)
        ui.progress(part)
