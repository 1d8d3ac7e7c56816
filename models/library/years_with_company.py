from datetime import date


def app(ui):
    ui.title("At the company")
    typed = ui.field("First day", "2019-09-01").strip()
    today = ui.today
    try:
        first = date.fromisoformat(typed)
        total = (today.year - first.year) * 12 + today.month - first.month - (today.day < first.day)
        years, months = total // 12, total % 12
        if first > today:
            ui.text("Not yet", size=32)
        else:
            ui.text(f"{years} {'year' if years == 1 else 'years'} and {months} {'month' if months == 1 else 'months'}", size=32, bold=True)
    except ValueError:
        ui.text("Type the date like 2019-09-01", color="muted")
