from datetime import date


def app(ui):
    ui.title("Dentist")
    with ui.row():
        month = ui.number("Month of the last visit", 10, min=1, max=12)
        year = ui.number("Year", 2025, min=2000, max=2100)
        every = ui.number("Every so many months", 6, min=1, max=36)
    months = year * 12 + month - 1 + every
    due = date(months // 12, months % 12 + 1, 1)
    ui.text(f"{due:%B %Y}", size=40, bold=True)
    this_month = ui.now.date().replace(day=1)
    if due > this_month:
        ui.text("not yet", color="muted")
    else:
        ui.text("Make an appointment" if due == this_month else "Overdue", color="bad")
