def app(ui):
    ui.title("Less and less")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + 60
        if ui.button("-10") and "end" in s:
            s.end -= 10
    left = max(0, math.ceil(s.end - ui.time)) if "end" in s else 60
    ui.text(f"{left} s", size=72, align="center")
    if left == 0:
        ui.text("Out of time", size=32, align="center")
