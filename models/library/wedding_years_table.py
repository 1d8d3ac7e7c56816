from datetime import date

NAMES = {1: "Paper", 5: "Wood", 10: "Tin", 25: "Silver", 50: "Gold"}


def app(ui):
    ui.title("Anniversaries")
    try:
        wedding = date.fromisoformat(ui.field("Wedding day", "2014-06-14").strip())
    except ValueError:
        ui.text("Write the day like 2014-06-14", color="muted")
        return
    rows = []
    for years, name in NAMES.items():
        day = 28 if (wedding.month, wedding.day) == (2, 29) and years % 4 else wedding.day
        rows.append([years, name, f"{wedding.replace(year=wedding.year + years, day=day):%A, %d %B %Y}"])
    today = ui.now.date()
    married = max(0, today.year - wedding.year - ((today.month, today.day) < (wedding.month, wedding.day)))
    ui.text(f"{married} {'year' if married == 1 else 'years'} married", size=32, bold=True)
    ui.table(rows, header=["Years", "Name", "Date"])
