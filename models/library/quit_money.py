from datetime import date


def app(ui):
    ui.title("No more smoke")
    days = (ui.today - date(2026, 2, 1)).days
    ui.text(f"{days} days", size=56, bold=True, align="center")
    ui.text(f"{days * 8.5:.2f} euros saved", size=28, align="center", color="good")
