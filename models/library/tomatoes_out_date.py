from datetime import date, timedelta


def app(ui):
    ui.title("Tomatoes")
    text = ui.field("Last frost", "2026-05-10", placeholder="2026-05-10").strip()
    try:
        frost = date.fromisoformat(text)
    except ValueError:
        ui.text("Write the date like 2026-05-10", color="warn")
        return
    for words, weeks in [("Sow indoors", -7), ("Get them used to the sun", 0), ("Plant outside", 2)]:
        day = frost + timedelta(weeks=weeks)
        ui.text(f"{words}: {day.day} {day:%B}", size=24, bold=words == "Plant outside")
