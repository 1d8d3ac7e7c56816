def app(ui):
    ui.title("30 and more")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + 30
        if ui.button("+10") and s.get("end") and ui.time < s.end:
            s.end = s.end + 10
    left = math.ceil(s.end - ui.time) if s.get("end") else 30
    ui.text(left if left > 0 else "Stop now", size=72, align="center")
