from datetime import date, timedelta


def app(ui):
    ui.title("Incubator")
    typed = ui.field("Eggs set on", "2026-03-10").strip()
    try:
        first = date.fromisoformat(typed)
    except ValueError:
        ui.text("Write the date like 2026-03-10", color="muted")
        return
    day = (ui.now.date() - first).days
    hatch = first + timedelta(days=21)
    if day < 0:
        ui.text("Not set yet", size=48, bold=True)
    elif day < 21:
        ui.text(f"Day {day} of 21", size=64, bold=True)
        ui.text("Turn the eggs today" if day < 18 else "Do not turn or open any more", size=24)
    else:
        ui.text("Time to hatch!", size=64, bold=True, color="good")
    ui.progress(max(0, min(day, 21)) / 21)
    ui.text(f"Hatching on {hatch.strftime('%A, %d %B %Y')}")
