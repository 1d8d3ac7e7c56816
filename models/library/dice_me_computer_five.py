def app(ui):
    ui.title("Dice duel")
    s = ui.state
    if ui.button("New game"):
        s.me, s.it = 0, 0
    me, it = s.get("me", 0), s.get("it", 0)
    if ui.button("Roll") and me < 5 and it < 5:
        s.a, s.b = random.randint(1, 6), random.randint(1, 6)
        me += s.a > s.b
        it += s.b > s.a
        s.me, s.it = me, it
    if "a" in s:
        ui.text(f"You {s.a}, computer {s.b}", size=24)
    ui.text(f"{me} : {it}", size=40, bold=True)
    if me == 5 or it == 5:
        ui.text("You win" if me == 5 else "Computer wins", size=28)
