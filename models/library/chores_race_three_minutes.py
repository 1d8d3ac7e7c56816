def app(ui):
    ui.title("Chores race")
    s = ui.state
    if ui.button("Go"):
        s.end, s.count = ui.time + 180, 0
    running = bool(s.get("end")) and ui.time < s.end
    if ui.button("Picked up") and running:
        s.count += 1
        s.best = max(s.count, s.get("best", 0))
    left = math.ceil(s.end - ui.time) if running else 0 if s.get("end") else 180
    ui.text(f"{left // 60}:{left % 60:02d}", size=56, bold=True, align="center")
    count = s.get("count", 0)
    ui.text(f"{count} {'thing' if count == 1 else 'things'}", size=40, align="center")
    if left == 0:
        ui.text(f"Time! You picked up {count}", size=28, color="good", align="center")
    ui.text(f"Record: {s.get('best', 0)}", align="center")
