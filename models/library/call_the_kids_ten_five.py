def app(ui):
    ui.title("Time to go")
    s = ui.state
    with ui.row():
        if ui.button("10 minutes to go"):
            s.end = ui.time + 600
        if ui.button("Cancel"):
            s.end = None
    if not s.get("end"):
        ui.text("Play on", size=64, bold=True, color="good", align="center")
        return
    left = math.ceil(s.end - ui.time)
    if left > 300:
        words, color = "Less than 10 minutes", "good"
    elif left > 0:
        words, color = "Less than 5 minutes", "orange"
    else:
        words, color = "Time to go!", "bad"
    if words != s.get("said"):
        s.said = words
        ui.beep()
    ui.text(words, size=64, bold=True, color=color, align="center")
    ui.text(f"{max(0, left) // 60}:{max(0, left) % 60:02d}", size=32, align="center")
