GAMES = [[1, 2, 3, 4], [2, 4, 6, 8], [1, 4, 6, 8], [3, 4, 5, 6]]


def app(ui):
    ui.title("Make 24")
    s = ui.state
    if "numbers" not in s:
        s.game, s.numbers, s.first = 0, list(GAMES[0]), -1
    with ui.row():
        if ui.button("Again"):
            s.numbers, s.first = list(GAMES[s.game]), -1
        if ui.button("Next game"):
            s.game = (s.game + 1) % len(GAMES)
            s.numbers, s.first = list(GAMES[s.game]), -1
    sign = ui.choice("Sign", ["+", "−", "×", "÷"])
    with ui.row():
        for place, b in enumerate(list(s.numbers)):
            if ui.button(f"{b:g}"):
                if s.first < 0:
                    s.first = place
                else:
                    a = s.numbers[s.first]
                    result = {"+": a + b, "−": a - b, "×": a * b, "÷": a / b if b else None}[sign]
                    if place != s.first and result is not None:
                        s.numbers = [n for i, n in enumerate(s.numbers) if i not in (s.first, place)] + [result]
                    s.first = -1
    if len(s.numbers) == 1:
        ui.text("24, done!" if abs(s.numbers[0] - 24) < 0.001 else f"{s.numbers[0]:g} is not 24", size=28, bold=True)
    else:
        chosen = f"{s.numbers[s.first]:g} {sign} ..." if s.first >= 0 else "Press a number, then another"
        ui.text(chosen, size=28, bold=True)
