from datetime import date, timedelta


def app(ui):
    ui.title("Random date")
    s = ui.state
    with ui.row():
        first = ui.field("From", "2026-01-01").strip()
        last = ui.field("To", "2026-12-31").strip()
    workdays = ui.checkbox("Only Monday to Friday", False)
    if ui.button("Pick"):
        try:
            start, end = sorted([date.fromisoformat(first), date.fromisoformat(last)])
            days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
            if workdays:
                days = [day for day in days if day.weekday() < 5]
            s.picked = f"{random.choice(days):%A, %d %B %Y}" if days else "No such day"
        except ValueError:
            s.picked = "Write the days like 2026-07-06"
    ui.text(s.get("picked", "Press Pick"), size=32, bold=True)
