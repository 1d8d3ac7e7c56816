def app(ui):
    ui.title("Half marathon")
    goal = ui.field("Goal", "1:50:00", placeholder="1:50:00")
    try:
        hours, minutes, seconds = [int(part) for part in goal.split(":")]
    except ValueError:
        ui.text("Write the goal like 1:50:00", color="warn")
        return
    total = hours * 3600 + minutes * 60 + seconds
    rows = []
    for km in [5, 10, 15, 20, 21.1]:
        time = round(total * km / 21.1)
        rows.append([f"{km} km", f"{time // 3600}:{time // 60 % 60:02d}:{time % 60:02d}"])
    ui.table(rows, header=["Km", "Time"])
