COLORS = ["red", "gold", "green", "blue", "purple", "orange"]


def app(ui):
    ui.title("Mastermind")
    s = ui.state
    if ui.button("New code") or "code" not in s:
        s.code, s.rows, s.now = random.choices(COLORS, k=4), [], []
    over = s.code in s.rows or len(s.rows) == 8
    with ui.row():
        for color in COLORS:
            if ui.button(color.title()) and not over:
                s.now.append(color)
                if len(s.now) == 4:
                    s.rows, s.now = s.rows + [s.now], []
        if ui.button("Back") and s.now:
            s.now.pop()
    c = ui.canvas(300, 320, background="tan")
    for y, row in enumerate(s.rows + [s.now]):
        for x, color in enumerate(row):
            c.circle(x * 45 + 30, y * 36 + 24, 15, color)
        if y < len(s.rows):
            black = sum(a == b for a, b in zip(row, s.code))
            both = sum(min(row.count(color), s.code.count(color)) for color in COLORS)
            for i in range(both):
                c.circle(i * 20 + 215, y * 36 + 24, 7, "black" if i < black else "white")
    if s.code in s.rows:
        ui.text(f"Found in {len(s.rows)} of 8", size=28, bold=True, color="good")
    elif len(s.rows) == 8:
        ui.text(f"It was {', '.join(s.code)}", size=24, bold=True, color="bad")
    else:
        ui.text(f"Row {len(s.rows) + 1} of 8", size=28, bold=True)
    ui.text("Black: right place, white: right colour in another place", color="muted")
