def app(ui):
    ui.title("Chimp test")
    s = ui.state
    if ui.button("Restart") or "cells" not in s:
        s.cells, s.next, s.over = random.sample(range(16), 2), 1, False
    with ui.grid(4):
        for place in range(16):
            number = s.cells.index(place) + 1 if place in s.cells else 0
            if number < s.next:
                ui.text("·", align="center")
            elif ui.button("■" if s.next > 1 and not s.over else str(number)) and not s.over:
                if number == s.next:
                    s.next += 1
                else:
                    s.over = True
    count = len(s.cells)
    if s.next > count:
        s.cells, s.next = random.sample(range(16), min(15, count + 1)), 1
        s.best = max(s.get("best", 0), count)
    ui.text(f"Numbers: {len(s.cells)}", size=28, bold=True)
    ui.text(f"Best: {s.get('best', 0)}")
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Press 1, 2, 3 ...; after the 1 the others are hidden", color="muted")
