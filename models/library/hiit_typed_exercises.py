def app(ui):
    ui.title("HIIT")
    s = ui.state
    names = [name.strip() for name in ui.field("Exercises", "Burpees, Squats, Plank").split(",") if name.strip()]
    with ui.row():
        work = ui.number("Work seconds", 30, min=5, max=300)
        rest = ui.number("Rest seconds", 15, min=5, max=300)
    with ui.row():
        if ui.button("Start") and names:
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    total = len(names) * (work + rest)
    if not s.get("since"):
        ui.text(f"{len(names)} {'exercise' if len(names) == 1 else 'exercises'}, {total // 60}:{total % 60:02d}", size=32, bold=True)
        return
    passed = ui.time - s.since
    if passed >= total:
        ui.text("Done", size=64, bold=True, color="good")
        return
    place = int(passed // (work + rest))
    inside = passed % (work + rest)
    if inside < work:
        ui.text(names[place], size=56, bold=True, color="bad")
        ui.text(math.ceil(work - inside), size=72)
    else:
        ui.text("Rest", size=56, bold=True, color="good")
        ui.text(math.ceil(work + rest - inside), size=72)
