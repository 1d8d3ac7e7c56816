def app(ui):
    ui.title("Elo")
    a = ui.number("Rating of A", 1500, min=0, max=3500)
    b = ui.number("Rating of B", 1500, min=0, max=3500)
    factor = ui.number("K factor", 20, min=1, max=60)
    result = ui.choice("Result", ["A wins", "Draw", "B wins"])
    expected = 1 / (1 + 10 ** ((b - a) / 400))
    score = {"A wins": 1, "Draw": 0.5, "B wins": 0}[result]
    change = factor * (score - expected)
    ui.text(f"A: {a + change:.0f}, B: {b - change:.0f}", size=40, bold=True)
    ui.text(f"Change for A: {change:+.1f}", size=20)
    ui.text(f"A was expected to score {100 * expected:.0f} %")
