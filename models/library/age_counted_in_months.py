from datetime import date


def app(ui):
    ui.title("Age in months")
    text = ui.field("Born on", "2024-01-20").strip()
    try:
        born = date.fromisoformat(text)
    except ValueError:
        ui.text("Write the date like 2024-01-20", color="warn")
        return
    today = ui.now.date()
    if born > today:
        ui.text("Not born yet", size=28)
        return
    months = (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
    ui.text("1 month" if months == 1 else f"{months} months", size=40, bold=True)
    ui.text(f"Years: {months // 12}, months: {months % 12}", size=20)
