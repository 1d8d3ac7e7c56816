from datetime import timedelta


def app(ui):
    ui.title("New words")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        count = ui.number("Words", 5, min=1)
        if ui.button("Add"):
            days[today] = days.get(today, 0) + count
    ui.text(f"Today: {days.get(today, 0)} of 20", size=32)
    ui.progress(min(1, days.get(today, 0) / 20))
    row = 0
    day = ui.today if days.get(today, 0) >= 20 else ui.today - timedelta(days=1)
    while days.get(str(day), 0) >= 20:
        row += 1
        day -= timedelta(days=1)
    ui.text(f"Days in a row: {row}", size=24)
