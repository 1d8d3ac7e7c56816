from datetime import timedelta


def app(ui):
    ui.title("Thawing")
    kilos = ui.number("Weight (kg)", 1.0, min=0.1, step=0.5)
    hours = kilos * 12
    ready = ui.now + timedelta(hours=hours)
    ui.text(f"{hours:g} hours", size=40, bold=True)
    ui.text(f"Ready on {ready:%A} at {ready:%H:%M} if it goes in now", size=20)
    ui.text("12 hours for a kilo", color="muted")
