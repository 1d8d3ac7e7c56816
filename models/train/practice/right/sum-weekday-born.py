from datetime import date


def app(ui):
    ui.title("Born on a ...")
    text = ui.field("Date of birth", placeholder="1990-05-20")
    try:
        born = date.fromisoformat(text.strip())
    except ValueError:
        ui.text("Type a date like 1990-05-20", color="muted")
        return
    today = date.today()
    age = today.year - born.year
    if (today.month, today.day) < (born.month, born.day):
        age -= 1
    ui.text(f"It was a {born.strftime('%A')}", size=24)
    ui.text(f"Age: {age} years", size=24)
