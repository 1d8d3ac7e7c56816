def app(ui):
    ui.title("Cold showers")
    s = ui.state
    log = s.get("log", [])
    if s.get("start"):
        ui.text(f"{int(ui.time - s.start)} s", size=64, align="center")
        if ui.button("Out"):
            log.append([str(ui.today), int(ui.time - s.start)])
            s.start = 0
    elif ui.button("Start"):
        s.start = ui.time
    ui.list([f"{day} {seconds} s" for day, seconds in log])
    times = [row[1] for row in log]
    if times:
        ui.text(f"Longest {max(times)} s, average {sum(times) / len(times):.0f} s", size=20)
    if len(times) > 1 and times[-1] > max(times[:-1]):
        ui.text("New record", size=28, color="good")
