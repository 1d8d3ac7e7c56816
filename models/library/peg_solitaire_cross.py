BOARD = [y * 7 + x for y in range(7) for x in range(7) if 2 <= x <= 4 or 2 <= y <= 4]


def middle(pegs, start, end):
    """The peg that is jumped over, or nothing."""
    dx, dy = abs(start % 7 - end % 7), abs(start // 7 - end // 7)
    over = (start + end) // 2
    return over if sorted([dx, dy]) == [0, 2] and over in pegs and end in BOARD and end not in pegs else None


def app(ui):
    ui.title("Peg solitaire")
    s = ui.state
    if ui.button("New game") or "pegs" not in s:
        s.pegs, s.chosen = [place for place in BOARD if place != 24], -1
    c = ui.canvas(280, 280, background="burlywood")
    if c.clicked:
        place = min(6, int(c.clicked.y // 40)) * 7 + min(6, int(c.clicked.x // 40))
        if place in s.pegs:
            s.chosen = place
        elif s.chosen in s.pegs and (over := middle(s.pegs, s.chosen, place)) is not None:
            s.pegs.remove(s.chosen)
            s.pegs.remove(over)
            s.pegs.append(place)
            s.chosen = -1
    for place in BOARD:
        color = "gold" if place == s.chosen else "navy" if place in s.pegs else "tan"
        c.circle(place % 7 * 40 + 20, place // 7 * 40 + 20, 15 if place in s.pegs else 8, color)
    can_move = any(middle(s.pegs, peg, end) is not None for peg in s.pegs for end in BOARD)
    ui.text(f"{len(s.pegs)} pegs left" if len(s.pegs) > 1 else "One peg left, solved!", size=28, bold=True)
    if not can_move and len(s.pegs) > 1:
        ui.text("No more jumps", size=20, color="bad")
