from datetime import timedelta


def app(ui):
    ui.title("Berlin and San Francisco")
    ui.text(f"Berlin {ui.now.astimezone('Europe/Berlin').strftime('%H:%M')}, San Francisco {ui.now.astimezone('America/Los_Angeles').strftime('%H:%M')}", size=20)
    first = int(ui.number("Earliest hour", 8, min=0, max=12))
    last = int(ui.number("Latest hour", 20, min=13, max=24))
    begin = ui.now.astimezone("Europe/Berlin").replace(hour=0, minute=0, second=0, microsecond=0)
    rows = []
    for hour in range(24):
        berlin = begin + timedelta(hours=hour)
        there = berlin.astimezone("America/Los_Angeles")
        if first <= berlin.hour < last and first <= there.hour < last:
            rows.append([berlin.strftime("%H:%M"), there.strftime("%H:%M")])
    if rows:
        ui.text(f"Meet at {rows[0][0]} in Berlin", size=32, bold=True)
    else:
        ui.text("No hour fits both", size=32, bold=True, color="bad")
    ui.table(rows, header=["Berlin", "San Francisco"])
