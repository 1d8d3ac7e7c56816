from datetime import timedelta


def app(ui):
    ui.title("Sober again")
    level = ui.number("Per mille now", 0.8, min=0, step=0.1)
    fall = ui.number("Falls by so much an hour", 0.1, min=0.05, max=0.3, step=0.05)
    if level == 0:
        ui.text("You are sober", size=40, color="good")
        return
    hours = level / fall
    ui.text((ui.now + timedelta(hours=hours)).strftime("%A %H:%M"), size=40, bold=True)
    ui.text(f"{hours:.1f} hours")
