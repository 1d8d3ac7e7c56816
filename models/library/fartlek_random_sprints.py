SPRINT = 20


def app(ui):
    ui.title("Fartlek")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.next, s.sprints = ui.time + random.randint(60, 180), 0
        if ui.button("Stop"):
            s.next = None
    if not s.get("next"):
        ui.text("Ready", size=64, bold=True, align="center")
    elif ui.time < s.next:
        ui.text("Easy", size=64, bold=True, color="good", align="center")
    elif ui.time < s.next + SPRINT:
        ui.text("Sprint!", size=64, bold=True, color="bad", align="center")
        ui.text(math.ceil(s.next + SPRINT - ui.time), size=48, align="center")
        ui.beep()
    else:
        s.sprints += 1
        s.next = s.next + SPRINT + random.randint(60, 180)
        ui.text("Easy", size=64, bold=True, color="good", align="center")
    ui.text(f"Sprints: {s.get('sprints', 0)}", align="center")
