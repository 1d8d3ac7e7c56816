from datetime import timedelta


def app(ui):
    ui.title("Saving")
    price = ui.number("Price", 300, min=0)
    have = ui.number("I have", 50, min=0)
    each = ui.number("Each week", 25, min=0)
    if have >= price:
        ui.text("You have enough", size=28, color="good")
    elif each == 0:
        ui.text("Put something away each week", color="muted")
    else:
        weeks = math.ceil((price - have) / each)
        ui.text(f"{weeks} weeks", size=32)
        ui.text((ui.now.date() + timedelta(weeks=weeks)).strftime("%d %b %Y"))
