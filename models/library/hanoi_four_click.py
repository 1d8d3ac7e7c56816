def app(ui):
    ui.title("Tower of Hanoi")
    s = ui.state
    if ui.button("New game") or "pegs" not in s:
        s.pegs, s.chosen, s.moves = [[4, 3, 2, 1], [], []], -1, 0
    c = ui.canvas(390, 160, background="white")
    if c.clicked:
        peg = min(2, int(c.clicked.x // 130))
        if s.chosen < 0:
            s.chosen = peg if s.pegs[peg] else -1
        else:
            give, take = s.pegs[s.chosen], s.pegs[peg]
            if peg != s.chosen and (not take or take[-1] > give[-1]):
                take.append(give.pop())
                s.moves += 1
            s.chosen = -1
    for peg, disks in enumerate(s.pegs):
        x = peg * 130 + 65
        c.rect(x - 3, 30, 6, 120, "sienna")
        for level, disk in enumerate(disks):
            lift = 20 if peg == s.chosen and level == len(disks) - 1 else 0
            c.rect(x - disk * 14, 125 - level * 25 - lift, disk * 28, 22, ["red", "gold", "green", "blue"][disk - 1])
    ui.text(f"{s.moves} {'move' if s.moves == 1 else 'moves'}", size=28, bold=True)
    if len(s.pegs[2]) == 4:
        ui.text("Done!" if s.moves > 15 else "Done in the fewest moves!", size=24, color="good")
    else:
        ui.text("Bring all disks to the right peg, at best in 15 moves", color="muted")
