def app(ui):
    ui.title("War")
    s = ui.state
    if ui.button("New game") or "me" not in s:
        deck = random.sample([*range(2, 15)] * 4, 52)
        s.me, s.other, s.pot, s.words = deck[:26], deck[26:], [], "Press Turn"
    if ui.button("Turn") and s.me and s.other:
        mine, theirs = s.me.pop(0), s.other.pop(0)
        s.pot += [mine, theirs]
        s.words = f"{mine} against {theirs}"
        if mine > theirs:
            s.me, s.pot = s.me + s.pot, []
        elif theirs > mine:
            s.other, s.pot = s.other + s.pot, []
        else:
            s.words += ", war: the cards stay in the middle"
    ui.text(s.words, size=28, bold=True)
    ui.text(f"You {len(s.me)} : {len(s.other)} Computer", size=40)
    ui.text(f"In the middle: {len(s.pot)}")
    if not s.me or not s.other:
        ui.text("You win" if s.me else "Computer wins", size=28, color="good")
    ui.text("11 is a jack, 12 a queen, 13 a king, 14 an ace", color="muted")
