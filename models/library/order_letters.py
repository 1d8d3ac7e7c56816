import random


def app(ui):
    ui.title("A to I")
    s = ui.state
    if "order" not in s or ui.button("Mix"):
        s.order, s.found, s.start, s.seconds = random.sample(range(1, 10), 9), 0, 0, 0
    with ui.grid(3):
        for number in s.order:
            if ui.button("✓" if number <= s.found else " ABCDEFGHI"[number]) and number == s.found + 1:
                s.found = number
                if number == 1:
                    s.start = ui.time
                if number == 9:
                    s.seconds = ui.time - s.start
                    s.best = min(s.seconds, s.get("best", s.seconds))
    ui.text(f"{s.seconds:.1f} seconds" if s.found == 9 else f"Next: {' ABCDEFGHI'[s.found + 1]}", size=28)
    ui.text(f"Best: {s.best:.1f}" if "best" in s else "Best: -")
