def app(ui):
    ui.title("Escape room")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end, s.hints, s.out = ui.time + 3600, 0, None
        if ui.button("Hint") and s.get("end") and not s.get("out") and ui.time < s.end:
            s.end, s.hints = s.end - 120, s.hints + 1
        if ui.button("We are out") and s.get("end") and not s.get("out") and ui.time < s.end:
            s.out = math.ceil(s.end - ui.time)
    left = s.get("out") or (max(0, math.ceil(s.end - ui.time)) if s.get("end") else 3600)
    ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center", color="red" if left <= 300 else "")
    hints = s.get("hints", 0)
    ui.text(f"{hints} {'hint' if hints == 1 else 'hints'}, {hints * 2} minutes", align="center")
    if s.get("out"):
        ui.text("Escaped!", size=40, color="good", align="center")
    elif left == 0:
        ui.text("Locked in", size=40, color="bad", align="center")
