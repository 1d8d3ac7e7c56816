MAIN, PERIODS, PERIOD = 600, 3, 30


def app(ui):
    ui.title("Go clock")
    s = ui.state
    sides = s.get("sides", {"Black": [MAIN, PERIODS], "White": [MAIN, PERIODS]})
    turn = s.get("turn", "Black")
    passed = ui.time - s.since if s.get("since") else 0
    main, periods = sides[turn]
    over = passed - main
    if over >= 0:
        periods -= int(over // PERIOD)
    with ui.row():
        if ui.button("Done" if s.get("since") else "Begin"):
            if s.get("since") and periods > 0:
                sides[turn] = [max(0, main - passed), periods]
                s.turn = "White" if turn == "Black" else "Black"
            s.since = ui.time if periods > 0 else s.since
        if ui.button("New game"):
            s.sides = {"Black": [MAIN, PERIODS], "White": [MAIN, PERIODS]}
            s.turn, s.since = "Black", None
    for side, (time, count) in sides.items():
        left = math.ceil(time)
        words = f"{left // 60}:{left % 60:02d} + {count} x {PERIOD} s"
        if side == turn and periods <= 0:
            words = "lost on time"
        elif side == turn and over >= 0:
            words = f"{math.ceil(PERIOD - over % PERIOD)} s, periods {periods}"
        elif side == turn:
            left = math.ceil(main - passed)
            words = f"{left // 60}:{left % 60:02d} + {periods} x {PERIOD} s"
        ui.text(f"{side} {words}", size=32, bold=side == turn)
