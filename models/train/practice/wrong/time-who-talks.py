def app(ui):
    ui.title("Who talks?")
    s = ui.state
    seconds = s.get("seconds", {"Anna": 0, "Ben": 0})
    who = s.get("who", "Nobody")
    if who != "Nobody" and ui.every(1):
        seconds[who] += 1
    with ui.row():
        for name in ["Anna", "Ben", "Nobody"]:
            if ui.button(name):
                s.who = name
            if name != "Nobody":
                seconds[name] = 0
    for name in seconds:
        ui.text(f"{name}: {seconds[name]} s", size=24)
