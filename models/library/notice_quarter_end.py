from datetime import date, timedelta


def app(ui):
    ui.title("Notice period")
    months = int(ui.number("Months", 3, min=0, max=12))
    try:
        given = date.fromisoformat(ui.field("Notice given on", str(ui.today)).strip())
    except ValueError:
        ui.text("Write the day like 2026-03-14", color="muted")
        return
    # The notice runs in whole months from the end of this one.
    month = given.year * 12 + given.month - 1
    for after in range(month + months, month + months + 4):
        if after % 3 == 2:
            end = date((after + 1) // 12, (after + 1) % 12 + 1, 1) - timedelta(days=1)
            break
    ui.text("The last day is")
    ui.text(f"{end:%d %B %Y}", size=40, bold=True)
