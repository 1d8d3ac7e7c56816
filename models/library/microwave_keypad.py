def app(ui):
    ui.title("Microwave")
    s = ui.state
    typed = s.get("typed", "")
    if s.get("end"):
        left = max(0, math.ceil(s.end - ui.time))
    else:
        left = int(typed[:-2] or 0) * 60 + int(typed[-2:] or 0)
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
    if s.get("end") and left == 0:
        ui.text("Enjoy your meal", size=24, color="good", align="center")
        ui.beep()
    with ui.grid(3):
        for digit in "1234567890":
            if ui.button(digit) and not s.get("end") and len(typed) < 4:
                s.typed = typed + digit
        if ui.button("Start") and (left == 0 or not s.get("end")):
            s.end = ui.time + (left or 30)
        if ui.button("Clear"):
            s.typed, s.end = "", None
