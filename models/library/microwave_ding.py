def app(ui):
    ui.title("Microwave")
    s = ui.state
    left = max(0, s.end - ui.time) if s.get("end") else s.get("left", 0)
    with ui.row():
        if ui.button("+30 s"):
            left, s.ding = left + 30, False
            s.left = left
            if s.get("end"):
                s.end = ui.time + left
        if ui.button("Start") and left > 0:
            s.end = ui.time + left
        if ui.button("Stop") and s.get("end"):
            s.left, s.end = left, None
    if s.get("end") and ui.time >= s.end:
        s.end, s.left, s.ding = None, 0, True
    seconds = math.ceil(s.end - ui.time) if s.get("end") else math.ceil(s.get("left", 0))
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=64, align="center")
    if s.get("ding"):
        ui.text("Ding", size=32, color="good", align="center")
