FACES = ["9", "10", "J", "Q", "K", "A"]


def rank(dice):
    counts = sorted((dice.count(die) for die in set(dice)), reverse=True)
    kinds = [[1], [2, 1], [2, 2], [3, 1], [0], [3, 2], [4], [5]]
    names = ["nothing", "one pair", "two pairs", "three of a kind", "straight", "full house", "four", "five"]
    if sorted(dice) in ([0, 1, 2, 3, 4], [1, 2, 3, 4, 5]):
        return 4, names[4]
    place = max(i for i, kind in enumerate(kinds) if counts[: len(kind)] == kind)
    return place, names[place]


def app(ui):
    ui.title("Poker dice")
    s = ui.state
    if ui.button("New round") or "hands" not in s:
        s.hands, s.turn, s.rolls = [[], []], 0, 0
    with ui.row():
        held = [ui.checkbox(f"Hold {letter}") for letter in "ABCDE"]
    with ui.row():
        roll, done = ui.button("Roll"), ui.button("Done")
    if s.turn < 2:
        hand = s.hands[s.turn]
        if roll and s.rolls < 3:
            new = [random.randint(0, 5) for i in range(5)]
            s.hands[s.turn] = [hand[i] if hand and held[i] else new[i] for i in range(5)]
            s.rolls += 1
        elif done and hand:
            s.turn, s.rolls = s.turn + 1, 0
            for letter in "ABCDE":
                ui.clear(f"Hold {letter}")
    for player, hand in enumerate(s.hands):
        faces = "  ".join(FACES[die] for die in hand) + f": {rank(hand)[1]}" if hand else "not rolled yet"
        ui.text(f"Player {player + 1}: {faces}", size=24, bold=True)
    if s.turn < 2:
        ui.text(f"Player {s.turn + 1}, roll {s.rolls} of 3")
    else:
        a, b = (rank(hand)[0] for hand in s.hands)
        ui.text("Draw" if a == b else f"Player {1 if a > b else 2} wins", size=28, color="good")
