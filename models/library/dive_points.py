def app(ui):
    ui.title("Dive")
    with ui.row():
        points = [ui.number(f"Judge {n}", 7.0, min=0, max=10, step=0.5) for n in range(1, 6)]
    difficulty = ui.number("Difficulty", 2.0, min=1, max=5, step=0.1)
    middle = sorted(points)[1:4]
    ui.text(f"Counted: {sum(middle):g}", size=20)
    ui.text(f"{sum(middle) * difficulty:.2f} points", size=40, bold=True)
