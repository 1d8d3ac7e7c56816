PAIRS = [
    ["fly", "be invisible"],
    ["live by the sea", "live in the mountains"],
    ["never eat sweets", "never eat pizza"],
    ["travel to the past", "travel to the future"],
]


def app(ui):
    ui.title("Would you rather")
    s = ui.state
    turn, votes = s.get("turn", 0), s.get("votes", [[0, 0] for pair in PAIRS])
    pair = PAIRS[turn]
    ui.text("Would you rather ...", size=28, bold=True)
    with ui.row():
        for side in range(2):
            if ui.button(pair[side]):
                votes[turn][side] += 1
    total = sum(votes[turn])
    for side in range(2):
        percent = round(100 * votes[turn][side] / total) if total else 0
        ui.text(f"{pair[side]}: {votes[turn][side]} vote{'s' * (votes[turn][side] != 1)}, {percent} %", size=20)
        ui.progress(percent / 100)
    if ui.button("Next question"):
        s.turn = (turn + 1) % len(PAIRS)
