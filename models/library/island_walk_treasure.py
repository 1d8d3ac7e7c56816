def app(ui):
    ui.title("Island")
    s = ui.state
    if "x" not in s or ui.button("New island"):
        s.x, s.y, s.steps, s.place = 0, 0, 0, random.randint(1, 15)
    with ui.row():
        for name, dx, dy in [("North", 0, -1), ("South", 0, 1), ("East", 1, 0), ("West", -1, 0)]:
            if ui.button(name) and s.y * 4 + s.x != s.place:
                if 0 <= s.x + dx <= 3 and 0 <= s.y + dy <= 3:
                    s.x, s.y, s.steps = s.x + dx, s.y + dy, s.steps + 1
    ui.text(f"You are on {'ABCD'[s.x]}{s.y + 1}", size=24)
    ui.text(f"Steps: {s.steps}")
    if s.y * 4 + s.x == s.place:
        ui.text("Found", size=36, color="good")
