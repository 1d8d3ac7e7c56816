def app(ui):
    ui.title("Teeth")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.done = today, {"Morning": False, "Evening": False}
    for time in ["Morning", "Evening"]:
        s.done[time] = ui.checkbox(time, s.done[time])
    ui.text(f"Brushed {sum(s.done.values())} of 2 times today", size=24)
