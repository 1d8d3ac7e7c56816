def app(ui):
    ui.title("Race times")
    with ui.row():
        minutes = ui.number("Minutes for 10 km", 50, min=0)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    rows = []
    for name, km in [("5 km", 5), ("Half marathon", 21.0975), ("Marathon", 42.195)]:
        time = round((minutes * 60 + seconds) * (km / 10) ** 1.06)
        rows.append([name, f"{time // 3600}:{time // 60 % 60:02d}:{time % 60:02d}"])
    ui.table(rows, header=["Race", "Time"])
