from datetime import timedelta


def app(ui):
    ui.title("When will I arrive?")
    distance = ui.number("Distance in km", 120, min=0, max=20000, step=10)
    speed = ui.number("Speed in km/h", 80, min=1, max=1000, step=5)
    breaks = ui.number("Breaks in minutes", 0, min=0, max=1000, step=5)
    later = ui.number("I leave in minutes", 0, min=0, max=1000, step=5)
    minutes = round(distance / speed * 60 + breaks)
    arrival = ui.now + timedelta(minutes=minutes + later)
    with ui.card(f"If I leave in {later} minutes"):
        ui.text(arrival.strftime("%H:%M"), size=56, bold=True, align="center", color="accent")
        ui.text(arrival.strftime("%A, %d %B"), align="center", color="muted")
    ui.text(f"On the way for {minutes // 60} h {minutes % 60} min", align="center")
