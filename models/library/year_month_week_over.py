from datetime import datetime, timedelta


def app(ui):
    ui.title("How much is over")
    now = ui.now
    today = datetime(now.year, now.month, now.day)
    week = today - timedelta(days=now.weekday())
    month = datetime(now.year, now.month, 1)
    after = datetime(now.year + now.month // 12, now.month % 12 + 1, 1)
    spans = [("Year", datetime(now.year, 1, 1), datetime(now.year + 1, 1, 1)),
             ("Month", month, after), ("Week", week, week + timedelta(days=7))]
    for name, begin, end in spans:
        part = (now - begin).total_seconds() / (end - begin).total_seconds()
        ui.text(f"{name}: {part:.1%}", size=32, bold=True)
        ui.progress(round(part, 3))
