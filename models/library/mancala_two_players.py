def app(ui):
    ui.title("Mancala")
    s = ui.state
    if ui.button("New game") or "pits" not in s:
        s.pits, s.turn = ([4] * 6 + [0]) * 2, "A"
    pits, turn = s.pits, s.turn
    over = not any(pits[:6]) or not any(pits[7:13])
    with ui.grid(6):
        for pit in [*range(12, 6, -1), *range(6)]:
            name = f"A{pit + 1}" if pit < 6 else f"B{pit - 6}"
            label = f"{name}: {pits[pit]}"
            if ui.button(label) and name[0] == turn and pits[pit] and not over:
                own, other = (6, 13) if turn == "A" else (13, 6)
                hand, at, pits[pit] = pits[pit], pit, 0
                while hand > 0:
                    at = (at + 1) % 14
                    if at != other:
                        pits[at] += 1
                        hand -= 1
                if own - 6 <= at < own and pits[at] == 1 and pits[12 - at] > 0:
                    pits[own] += 1 + pits[12 - at]
                    pits[at] = pits[12 - at] = 0
                if at != own:
                    s.turn = "B" if turn == "A" else "A"
    ui.text(f"A {pits[6]} : {pits[13]} B", size=40, bold=True)
    if over:
        a, b = sum(pits[:7]), sum(pits[7:])
        result = "Draw" if a == b else "A wins" if a > b else "B wins"
        ui.text(f"{result} with {a} to {b}, left stones counted", size=24, color="good")
    else:
        ui.text(f"{s.turn} to play", size=24)
    ui.text("B sows to the left, A to the right; the last stone in the own store gives another turn", color="muted")
