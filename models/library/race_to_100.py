def app(ui):
    ui.title("Race to 100")
    s = ui.state
    number, turn = s.get("number", 0), s.get("turn", "Mia")
    other = "Leo" if turn == "Mia" else "Mia"
    ui.text(number, size=64, bold=True, align="center")
    ui.text(f"{other} wins" if number == 100 else f"{turn}'s turn", size=28, align="center")
    with ui.row():
        step = int(ui.number("Add", 1, min=1, max=10))
        if ui.button("OK") and number < 100:
            if number + step <= 100:
                s.number, s.turn, s.words = number + step, other, ""
            else:
                s.words = "Too much, it must be exactly 100"
    ui.text(s.get("words", ""), color="bad")
    if ui.button("New game"):
        s.number, s.turn, s.words = 0, "Mia", ""
