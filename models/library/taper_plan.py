from datetime import timedelta


def app(ui):
    ui.title("Taper plan")
    with ui.row():
        dose = ui.number("Start with mg", 20, min=1)
        less = ui.number("Less each step", 5, min=1)
        days = ui.number("Days for each step", 7, min=1)
    day = ui.now.date()
    rows = []
    while dose > 0:
        rows.append([f"{day.day} {day:%B}", f"{dose:g} mg"])
        dose -= less
        day += timedelta(days=days)
    ui.table(rows, header=["From", "Dose"])
    ui.text(f"Stop on {day.day} {day:%B}", size=24, bold=True)
    ui.text("Only as your doctor told you", color="muted")
