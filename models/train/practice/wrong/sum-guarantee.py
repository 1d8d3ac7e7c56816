from datetime import date


def app(ui):
    ui.title("Guarantee")
    text = ui.field("Bought on", placeholder="2024-03-20")
    try:
        bought = date.fromisoformat(text.strip())
    except ValueError:
        ui.text("Type a date like 2024-03-20", color="muted")
        return
    if (bought.month, bought.day) == (2, 29):
        bought = bought.replace(day=28)
    end = bought.replace(year=bought.year + 1)
    left = (end - date.today()).days
    if left < 0:
        ui.text("Expired", size=28, color="bad")
    else:
        ui.text(f"{left} days left", size=28, color="good")
