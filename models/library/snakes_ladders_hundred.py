JUMPS = {4: 14, 9: 31, 20: 38, 28: 84, 40: 59, 63: 81, 71: 91, 17: 7, 54: 34, 62: 19, 64: 60, 87: 24, 93: 73, 99: 78}


def app(ui):
    ui.title("Snakes and ladders")
    s = ui.state
    if ui.button("New game") or "red" not in s:
        s.red, s.blue, s.turn, s.words = 0, 0, "Red", "Red begins"
    if ui.button("Roll") and s.red < 100 and s.blue < 100:
        roll = random.randint(1, 6)
        old = s.red if s.turn == "Red" else s.blue
        new = old + roll if old + roll <= 100 else old
        s.words = f"{s.turn} rolls {roll}"
        if new in JUMPS:
            s.words += ", up a ladder" if JUMPS[new] > new else ", down a snake"
        new = JUMPS.get(new, new)
        if s.turn == "Red":
            s.red, s.turn = new, "Blue"
        else:
            s.blue, s.turn = new, "Red"
    c = ui.canvas(400, 400, background="lightyellow")
    spots = {n: (20 + 40 * ((n - 1) % 10 if (n - 1) // 10 % 2 == 0 else 9 - (n - 1) % 10), 380 - 40 * ((n - 1) // 10))
             for n in range(1, 101)}
    for n, (x, y) in spots.items():
        c.text(x, y, n, size=11, color="gray", align="center")
    for start, end in JUMPS.items():
        c.line(*spots[start], *spots[end], "green" if end > start else "orange", 4)
    for place, color, shift in [(s.red, "red", -7), (s.blue, "blue", 7)]:
        if place > 0:
            c.circle(spots[place][0] + shift, spots[place][1], 9, color)
    ui.text(f"Red {s.red} : {s.blue} Blue", size=28, bold=True)
    if s.red == 100 or s.blue == 100:
        ui.text("Red wins" if s.red == 100 else "Blue wins", size=28, color="good")
    else:
        ui.text(f"{s.words}. {s.turn} is next", size=20)
