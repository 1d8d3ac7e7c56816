def sums(numbers):
    """All that some of them can make together."""
    found = {0}
    for number in numbers:
        found |= {one + number for one in found}
    return found


def app(ui):
    ui.title("Shut the box")
    s = ui.state
    if ui.button("New game") or "open" not in s:
        s.open, s.dice, s.left = list(range(1, 10)), [], 0
    stuck = s.left not in sums(s.open)
    if ui.button("Roll") and s.left == 0 and s.open:
        s.dice = [random.randint(1, 6), random.randint(1, 6)]
        s.left = sum(s.dice)
        stuck = s.left not in sums(s.open)
    with ui.row():
        for number in list(s.open):
            others = [one for one in s.open if one != number]
            if ui.button(str(number)) and s.left and s.left - number in sums(others):
                s.open.remove(number)
                s.left -= number
    ui.text(f"Dice: {' and '.join(map(str, s.dice)) or 'roll first'}", size=28, bold=True)
    if not s.open:
        ui.text("Box shut, you win!", size=28, color="good")
    elif stuck:
        ui.text(f"Stuck with {s.left}. Points left: {sum(s.open)}", size=28, color="bad")
    elif s.left:
        ui.text(f"Close numbers that make {s.left} together", size=20)
    else:
        ui.text("Roll the dice", size=20)
