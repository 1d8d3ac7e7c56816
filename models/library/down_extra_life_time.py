def app(ui):
    ui.title("Goals")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end, s.goals = ui.time + 20, 0
        if ui.button("Goal") and "end" in s and ui.time < s.end:
            s.end, s.goals = s.end + 5, s.goals + 1
    left = max(0, math.ceil(s.end - ui.time)) if "end" in s else 20
    ui.text(f"{left} s", size=56)
    ui.text(f"Goals: {s.get('goals', 0)}", size=32)
    if left == 0:
        ui.text("Full time", size=40, color="red")
