def app(ui):
    ui.title("Over time")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 10
    if not s.get("end"):
        ui.text(10, size=72, align="center")
    elif ui.time < s.end:
        ui.text(math.ceil(s.end - ui.time), size=72, align="center")
    else:
        ui.text(f"+{int(ui.time - s.end)}", size=72, color="bad", align="center")
