from datetime import date, timedelta


def app(ui):
    ui.title("Notice period")
    typed = ui.field("Notice on", str(ui.today)).strip()
    months = ui.number("Months", 3, min=0, max=24)
    try:
        day = date.fromisoformat(typed)
        following = day.year * 12 + day.month + months
        end = date(following // 12, following % 12 + 1, 1) - timedelta(days=1)
        ui.text(f"{end:%d %B %Y}", size=40, bold=True)
    except ValueError:
        ui.text("Type the date like 2026-03-14", color="muted")
