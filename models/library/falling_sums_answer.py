def app(ui):
    ui.title("Falling sums")
    s = ui.state
    if ui.button("Restart") or "y" not in s:
        s.a, s.b, s.y, s.score = 3, 4, 0, 0
        ui.clear("Answer")
    answer = ui.field("Answer").strip()
    if s.y < 240:
        s.y += (20 + 2 * s.score) * ui.dt
        if answer == str(s.a + s.b):
            s.score += 1
            s.a, s.b, s.y = random.randint(2, 10), random.randint(2, 10), 0
            ui.clear("Answer")
    c = ui.canvas(300, 260, background="lightyellow")
    c.line(0, 250, 300, 250, "red", 3)
    c.text(150, s.y, f"{s.a} + {s.b}", size=32, color="navy", align="center")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.y >= 240:
        ui.text("Game over", size=28, color="bad")
