def app(ui):
    ui.title("Day of the week")
    text = ui.field("Date", placeholder="2026-12-24")
    if text:
        try:
            ui.text(datetime.date.fromisoformat(text).strftime("%A"), size=40)
        except ValueError:
            ui.text("Write it like 2026-12-24")
