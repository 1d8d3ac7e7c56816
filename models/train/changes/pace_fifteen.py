RACES = [("5 km", 5), ("10 km", 10), ("15 km", 15), ("Half marathon", 21.0975), ("Marathon", 42.195)]


def app(ui):
    ui.title("Running pace")
    distance = ui.number("Distance in km", 10.0, min=0.1, step=0.5)
    with ui.row():
        minutes = ui.number("Minutes", 55, min=0)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    total = minutes * 60 + seconds
    if total == 0:
        ui.text("How long did you run?", color="muted")
        return
    pace = round(total / distance)
    ui.text(f"{pace // 60}:{pace % 60:02d} min per km", size=36, bold=True, color="accent")
    mile = round(total / distance * 1.609344)
    ui.text(f"{mile // 60}:{mile % 60:02d} min per mile", size=20)
    ui.text(f"{distance / total * 3600:.1f} km/h", size=20)
    ui.text("At this pace:", color="muted")
    rows = []
    for name, km in RACES:
        time = round(total / distance * km)
        rows.append([name, f"{time // 3600}:{time // 60 % 60:02d}:{time % 60:02d}"])
    ui.table(rows, header=["Race", "Time"])
