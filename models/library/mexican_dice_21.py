def rank(value):
    if value == 21:
        return 1000
    return 100 + value if value % 11 == 0 else value


def app(ui):
    ui.title("Mexico")
    s = ui.state
    with ui.row():
        if ui.button("Roll"):
            low, high = sorted([random.randint(1, 6), random.randint(1, 6)])
            s.value = 10 * high + low
            s.best = max(s.get("best", 0), s.value, key=rank)
        if ui.button("Start again"):
            s.value = s.best = 0
    if not s.get("value"):
        ui.text("Press Roll", size=28)
        return
    ui.text(f"{s.value}", size=72, bold=True)
    ui.text("Mexico!" if s.value == 21 else "Double" if s.value % 11 == 0 else "Plain", size=24)
    ui.text(f"Best: {s.best}", color="muted")
