def app(ui):
    ui.title("Talk timer")
    s = ui.state
    minutes = ui.number("Minutes", 10, min=1, max=180)
    started = s.get("started", 0)
    left = round(minutes * 60 - (ui.time - started if started else 0))
    clock = f"{abs(left) // 60}:{abs(left) % 60:02d}"
    if not started:
        color, words = "muted", "Ready"
    elif left > 120:
        color, words = "good", "You have time"
    elif left >= 0:
        color, words = "warn", "Come to an end"
    else:
        color, words = "bad", "Stop talking"
        clock = "Over by " + clock
    ui.text(clock, size=72, bold=True, align="center", color=color)
    ui.text(words, size=24, align="center", color=color)
    ui.progress(min(1, max(0, 1 - left / (minutes * 60))))
    with ui.row():
        if ui.button("Start"):
            s.started = ui.time
        if ui.button("Reset"):
            s.started = 0
