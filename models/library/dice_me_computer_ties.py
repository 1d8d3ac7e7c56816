def app(ui):
    ui.title("Ten rounds of dice")
    s = ui.state
    if ui.button("New game"):
        s.me, s.it, s.rounds = 0, 0, 0
    me, it, rounds = s.get("me", 0), s.get("it", 0), s.get("rounds", 0)
    if ui.button("Roll") and rounds < 10:
        s.a, s.b = random.randint(1, 6), random.randint(1, 6)
        s.me = me = me + (s.a >= s.b)
        s.it = it = it + (s.b >= s.a)
        s.rounds = rounds = rounds + 1
    ui.text(f"Round {rounds} of 10")
    if rounds:
        ui.text(f"You {s.a}, computer {s.b}", size=24)
    ui.text(f"{me} : {it}", size=40, bold=True)
    if rounds == 10:
        ui.text("You won" if me > it else "Computer won" if it > me else "A draw", size=28)
