from datetime import date


def app(ui):
    ui.title("Holiday")
    sleeps = (date(2026, 7, 4) - ui.today).days
    if sleeps > 0:
        words = f"{sleeps} sleeps"
    else:
        words = "Today we go!" if sleeps == 0 else "It was nice"
    ui.text(words, size=56, bold=True, align="center")
