from datetime import timedelta


def app(ui):
    ui.title("Which date will it be?")
    today = ui.now.date()
    number = ui.number("How many", 30, min=0, max=10000)
    unit = ui.choice("Unit", ["Days", "Weeks", "Months"])
    way = ui.choice("When", ["From now", "Ago"])
    days = int(number) * {"Days": 1, "Weeks": 7, "Months": 30}[unit]
    if way == "Ago":
        day = today - timedelta(days=days)
    else:
        day = today + timedelta(days=days)
    with ui.card():
        ui.text(day.strftime("%A"), align="center", color="muted")
        ui.text(f"{day.day} {day.strftime('%B %Y')}", size=40, bold=True, align="center", color="accent")
        ui.text(f"Week {day.isocalendar().week}", align="center", color="muted")
    ui.text(f"Today is {today.day} {today.strftime('%B %Y')}")
