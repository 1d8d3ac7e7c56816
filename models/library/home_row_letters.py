KEYS = "asdfjkl"


def app(ui):
    ui.title("Home row")
    s = ui.state
    if "line" not in s:
        s.line, s.place, s.wrong = "".join(random.choice(KEYS) for _ in range(20)), 0, 0
    for key in KEYS:
        if s.place < 20 and ui.pressed(key):
            if key == s.line[s.place]:
                s.place += 1
            else:
                s.wrong += 1
    ui.text(s.line, size=32, color="muted", align="center")
    if s.place < 20:
        ui.text(s.line[s.place], size=96, bold=True, align="center")
    else:
        ui.text("Line done!", size=64, bold=True, color="good", align="center")
    ui.text(f"{s.place} of 20, {s.wrong} wrong", align="center")
    if ui.button("New line"):
        s.line, s.place, s.wrong = "".join(random.choice(KEYS) for _ in range(20)), 0, 0
