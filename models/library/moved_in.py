from datetime import date


def app(ui):
    ui.title("Our home")
    days = (ui.today - date(2025, 5, 1)).days
    ui.text("Moved in on 1 May 2025", color="muted")
    ui.text(f"{days} days", size=48, bold=True)
    ui.text(f"{days // 7} weeks and {days % 7} days", size=24)
