from datetime import datetime

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Birth date")
    text = ui.field("When was it?", "1990-05-20")
    parts = text.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        ui.text("The date is not complete")
        return
    y, m, d = [int(part) for part in parts]
    born = datetime(y, m, d)
    now = ui.now
    age = now.year - y - (1 if (m, d) > (now.month, now.day) else 0)
    ui.text(f"{age} years old, born on {DAYS[born.weekday()]}")
