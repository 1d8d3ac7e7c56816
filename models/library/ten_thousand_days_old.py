from datetime import date, timedelta


def app(ui):
    ui.title("Days old")
    try:
        born = date.fromisoformat(ui.field("Born", "2000-01-01").strip())
    except ValueError:
        ui.text("Write the day like 2000-01-01", color="muted")
        return
    days = (ui.now.date() - born).days
    if days < 0:
        ui.text("Not born yet", size=32)
        return
    ui.text(f"{days:,} {'day' if days == 1 else 'days'} old", size=40, bold=True)
    rows = [[f"{number:,}", f"{born + timedelta(days=number):%A, %d %B %Y}"] for number in (5000, 10000, 15000, 20000, 25000)]
    ui.table(rows, header=["Days", "Date"])
