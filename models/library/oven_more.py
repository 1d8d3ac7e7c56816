def app(ui):
    ui.title("Oven")
    s = ui.state
    end = s.get("end", 0)
    left = max(0, math.ceil(end - ui.time)) if end else 0
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
    if end and left == 0:
        ui.text("Ready", color="good", align="center")
    with ui.row():
        for minutes in [1, 10]:
            if ui.button(f"+{minutes} min"):
                s.end = ui.time + left + minutes * 60
        if ui.button("Off"):
            s.end = 0
