def app(ui):
    ui.title("Kick race")
    s = ui.state
    if ui.button("New game") or "at" not in s:
        s.at, s.turn, s.words = {"Red": 0, "Blue": 0}, "Red", ""
    at, me = s.at, s.turn
    other = "Blue" if me == "Red" else "Red"
    if ui.button("Roll") and max(at.values()) < 30:
        die = random.randint(1, 6)
        at[me] = min(30, at[me] + die)
        s.words = f"{me} rolled {die}"
        if at[me] == at[other]:
            at[other] = 0
            s.words += f" and kicks {other} back to the start"
        if at[me] < 30:
            s.turn = other
    c = ui.canvas(330, 110, background="beige")
    for field in range(1, 31):
        c.rect((field - 1) % 10 * 33 + 1, (field - 1) // 10 * 37 + 1, 31, 34, "white")
        c.text((field - 1) % 10 * 33 + 6, (field - 1) // 10 * 37 + 4, field, size=11, color="gray")
    for color, field in at.items():
        if field > 0:
            c.circle((field - 1) % 10 * 33 + 18, (field - 1) // 10 * 37 + 22, 9, color.lower())
    ui.text(f"{s.turn} {'wins' if max(at.values()) == 30 else 'to roll'}", size=28, bold=True)
    ui.text(f"Red on {at['Red']}, Blue on {at['Blue']}", size=20)
    ui.text(s.words)
