def app(ui):
    ui.title("Times tables")
    s = ui.state
    if ui.button("Restart") or "lives" not in s:
        s.a, s.b, s.score, s.lives, s.words = 6, 7, 0, 3, ""
    if s.lives > 0:
        ui.text(f"{s.a} × {s.b} = ?", size=56, bold=True, align="center")
        with ui.row():
            answer = ui.field("Answer").strip()
            if ui.button("OK") and answer:
                if answer == str(s.a * s.b):
                    s.score, s.words = s.score + 1, "Right!"
                else:
                    s.lives, s.words = s.lives - 1, f"No, {s.a} × {s.b} = {s.a * s.b}"
                s.a, s.b = random.randint(2, 10), random.randint(2, 10)
                ui.clear("Answer")
    else:
        ui.text("Game over", size=40, color="bad")
    ui.text(s.words, size=20)
    ui.text(f"Score: {s.score}   Lives: {'♥' * s.lives or 'none'}", size=24)
