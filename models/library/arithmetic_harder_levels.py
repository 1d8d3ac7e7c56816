def app(ui):
    ui.title("Harder and harder")
    s = ui.state
    if ui.button("Restart") or "level" not in s:
        s.level, s.lives, s.a, s.b, s.words = 1, 3, 2, 3, ""
        ui.clear("Result")
    ui.text(f"Level {s.level}   {'❤' * s.lives}", size=20)
    if s.lives == 0:
        ui.text(f"Game over at level {s.level}", size=28, color="bad")
    else:
        ui.text(f"{s.a} {'+' if s.level % 2 else '×'} {s.b} = ?", size=48, bold=True)
        result = ui.field("Result").strip()
        if ui.button("Check") and result:
            right = s.a + s.b if s.level % 2 else s.a * s.b
            if result == str(right):
                s.level += 1
                s.words = "Right"
                s.best = max(s.get("best", 1), s.level)
            else:
                s.lives -= 1
                s.words = f"No, {right}"
            most = s.level * 3 + 5 if s.level % 2 else s.level + 3
            s.a, s.b = random.randint(2, most), random.randint(2, most)
            ui.clear("Result")
    ui.text(s.words, size=20)
    ui.text(f"Best level: {s.get('best', 1)}")
