def app(ui):
    ui.title("Maths duel")
    s = ui.state
    if ui.button("New duel") or "points" not in s:
        s.points, s.sum, s.words = [0, 0], [7, 5, 12], "Is it right? Hit your key"
    winner = next((i + 1 for i in range(2) if s.points[i] >= 5), 0)
    is_right = s.sum[0] + s.sum[1] == s.sum[2]
    keys = [(0, True, ui.pressed("a")), (0, False, ui.pressed("s"))]
    keys += [(1, True, ui.pressed("k")), (1, False, ui.pressed("l"))]
    for player, says_right, pressed in keys:
        if pressed and not winner:
            if says_right == is_right:
                s.points[player] += 1
                s.words = f"Player {player + 1} gets the point"
            else:
                s.points[1 - player] += 1
                s.words = f"Wrong, the point goes to player {2 - player}"
            a, b = random.randint(2, 20), random.randint(2, 20)
            s.sum = [a, b, a + b + random.choice([0, 0, 1, -1, 10])]
            break
    winner = next((i + 1 for i in range(2) if s.points[i] >= 5), 0)
    ui.text(f"{s.sum[0]} + {s.sum[1]} = {s.sum[2]}", size=64, bold=True, align="center")
    ui.text(f"{s.points[0]} : {s.points[1]}", size=40, align="center")
    ui.text(f"Player {winner} wins" if winner else s.words, size=24, align="center")
    ui.text("Player 1: A right, S wrong. Player 2: K right, L wrong. Five points win", color="muted")
