def app(ui):
    ui.title("Two-dice pig")
    s = ui.state
    if ui.button("New game") or "me" not in s:
        s.me, s.computer, s.turn, s.words = 0, 0, 0, "Roll as long as you dare"
    with ui.row():
        roll, hold = ui.button("Roll"), ui.button("Hold")
    over = s.me >= 100 or s.computer >= 100
    computer_moves = False
    if roll and not over:
        a, b = random.randint(1, 6), random.randint(1, 6)
        if 1 in (a, b):
            s.words, s.turn, computer_moves = f"{a} and {b}: the turn is lost", 0, True
            if a == b:
                s.words, s.me = "Two ones: all points are gone", 0
        else:
            s.turn += a + b
            s.words = f"{a} and {b}"
    if hold and not over and s.turn:
        s.words = f"You keep {s.turn}"
        s.me, s.turn = s.me + s.turn, 0
        computer_moves = s.me < 100
    if computer_moves:
        gained = 0
        while 0 <= gained < 20:
            a, b = random.randint(1, 6), random.randint(1, 6)
            gained = gained + a + b if 1 not in (a, b) else -1
        if a == b == 1:
            s.computer = 0
        s.computer += max(0, gained)
        s.words += f". The computer gets {max(0, gained)}"
    ui.text(f"You {s.me} : {s.computer} Computer", size=40, bold=True)
    ui.text(f"This turn: {s.turn}", size=28)
    ui.text(s.words, size=20)
    if s.me >= 100 or s.computer >= 100:
        ui.text("You win" if s.me >= 100 else "The computer wins", size=28, color="good")
