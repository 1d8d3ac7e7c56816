from datetime import timedelta


def app(ui):
    ui.title("Today")
    today = ui.today
    ui.text(f"{today.strftime('%A')}, {today.day} {today.strftime('%B %Y')}", size=32, align="center")
    tomorrow = today + timedelta(days=1)
    ui.text(f"Tomorrow is {tomorrow.strftime('%A')}", size=24, align="center")
