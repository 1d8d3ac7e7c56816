def app(ui):
    ui.title("1 to 25")
    s = ui.state
    if ui.button("Restart") or "numbers" not in s:
        s.numbers, s.next, s.mistakes = random.sample(range(1, 26), 25), 1, 0
    with ui.grid(5):
        for number in s.numbers:
            if number < s.next:
                ui.text("✓", align="center", color="good")
            elif ui.button(str(number)):
                if number == s.next:
                    if number == 1:
                        s.start = ui.time
                    s.next += 1
                    if number == 25:
                        s.time = ui.time - s.start
                        s.best = min(s.get("best", s.time), s.time)
                else:
                    s.mistakes += 1
    if s.next == 26:
        ui.text(f"Done in {s.time:.1f} s, best {s.best:.1f} s", size=28, color="good")
    else:
        ui.text(f"Next: {s.next}", size=28, bold=True)
    ui.text(f"Mistakes: {s.mistakes}")
