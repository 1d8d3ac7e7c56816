def app(ui):
    ui.title("Timer with overtime")
    s = ui.state
    minutes = ui.number("Minutes", 5, min=1)
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + minutes * 60
        if ui.button("Reset"):
            s.end = None
    left = s.end - ui.time if s.get("end") else minutes * 60
    if left > 0:
        seconds = math.ceil(left)
        ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=72, bold=True, align="center")
    else:
        over = int(-left)
        ui.text(f"+{over // 60}:{over % 60:02d}", size=72, bold=True, color="red", align="center")
