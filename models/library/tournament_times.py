def app(ui):
    ui.title("Schedule")
    with ui.row():
        hour = ui.number("Start hour", 10, min=0, max=23)
        minute = ui.number("Start minute", 0, min=0, max=59, step=5)
        matches = ui.number("Matches", 6, min=1, max=50)
    with ui.row():
        length = ui.number("Match length", 12, min=1)
        pause = ui.number("Break", 3, min=0)
    time = hour * 60 + minute
    rows = []
    for number in range(1, matches + 1):
        rows.append([number, f"{time // 60 % 24:02d}:{time % 60:02d}"])
        time += length + pause
    end = time - pause
    ui.text(f"End at {end // 60 % 24:02d}:{end % 60:02d}", size=32, bold=True)
    ui.table(rows, header=["Match", "Begins"])
