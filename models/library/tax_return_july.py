from datetime import date


def app(ui):
    ui.title("Tax return")
    due = date(ui.now.year, 7, 31)
    if ui.today > due:
        due = date(ui.now.year + 1, 7, 31)
    days = (due - ui.today).days
    if days == 0:
        ui.text("Today", size=48, bold=True, color="bad")
    else:
        ui.text(f"{days} {'day' if days == 1 else 'days'}", size=48, bold=True, color="bad" if days <= 14 else "text")
