from datetime import datetime


def app(ui):
    ui.title("Deadline")
    ui.text("16 March 2026, 12:00", color="muted")
    left = int((datetime(2026, 3, 16, 12) - ui.now).total_seconds() // 60)
    if left > 0:
        words = f"{left // 1440} days {left // 60 % 24} h {left % 60} min"
        ui.text(words, size=40, bold=True, color="bad" if left < 1440 else "text")
    else:
        ui.text("Too late", size=40, color="bad")
