def app(ui):
    ui.title("Which weekday?")
    text = ui.field("Date", placeholder="2026-12-24")
    if text:
        try:
            day = datetime.date.fromisoformat(text)
            ui.text(day.strftime("%A"), size=40)
            ui.text(f"{(day - ui.now.date()).days} days from today")
        except ValueError:
            ui.text("No date", color="bad")
