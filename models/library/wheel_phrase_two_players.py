PHRASES = ["BETTER LATE THAN NEVER", "HOME SWEET HOME", "TIME FLIES", "SO FAR SO GOOD"]
WHEEL = [100, 200, 300, 400, 500, 600, 800, 0]


def app(ui):
    ui.title("Wheel of fortune")
    s = ui.state
    if ui.button("New phrase") or "phrase" not in s:
        s.phrase, s.open, s.money, s.turn, s.value = random.choice(PHRASES), [], [0, 0], 0, 0
        s.words = "Spin the wheel"
    solved = all(letter in s.open for letter in s.phrase if letter != " ")
    if ui.button("Spin") and s.value == 0 and not solved:
        s.value = random.choice(WHEEL)
        s.words = f"{s.value} for each letter, choose one"
        if s.value == 0:
            s.words = f"your turn, player {s.turn + 1} is bankrupt"
            s.money[s.turn] = 0
            s.turn = 1 - s.turn
    with ui.row():
        letter = ui.field("Letter").strip().upper()
        if ui.button("Say it") and s.value and len(letter) == 1 and letter.isalpha() and letter not in s.open:
            count = s.phrase.count(letter)
            s.open.append(letter)
            s.money[s.turn] += count * s.value
            s.words = f"{count} times {letter}" if count else f"No {letter}"
            s.turn = s.turn if count else 1 - s.turn
            s.value = 0
            ui.clear("Letter")
    ui.text(" ".join(one if one in s.open or one == " " else "_" for one in s.phrase), size=32, bold=True, mono=True)
    solved = all(letter in s.open for letter in s.phrase if letter != " ")
    a, b = s.money
    ui.text(f"Player 1: {a}   Player 2: {b}", size=24)
    if solved:
        ui.text("Draw" if a == b else f"Player {1 if a > b else 2} wins", size=28, color="good")
    else:
        ui.text(f"Player {s.turn + 1}: {s.words}", size=20)
