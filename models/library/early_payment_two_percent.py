from datetime import timedelta


def app(ui):
    ui.title("Pay early")
    amount = ui.number("Amount", 500.0, min=0)
    percent = ui.number("Percent", 2.0, min=0, max=100)
    days = ui.number("Days", 10, min=0, max=365)
    last = ui.today + timedelta(days=days)
    ui.text(f"{amount * (1 - percent / 100):.2f} until {last:%d %B}", size=32, bold=True)
    ui.text(f"{amount:.2f} after that", size=20)
