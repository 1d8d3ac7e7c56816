from datetime import timedelta


def app(ui):
    ui.title("Get up")
    tomorrow = ui.today + timedelta(days=1)
    time = "06:30" if tomorrow.weekday() < 5 else "09:00"
    ui.text(f"{tomorrow.strftime('%A')} at {time}", size=48, align="center")
