GEESE = [5, 9, 14, 18, 23, 27, 32, 36, 41, 45, 50, 54, 59]


def app(ui):
    ui.title("Game of the goose")
    s = ui.state
    if ui.button("New game") or "places" not in s:
        s.places, s.turn, s.words = {"Red": 0, "Blue": 0}, "Red", "Red begins"
    won = 63 in s.places.values()
    if ui.button("Roll") and not won:
        roll = random.randint(1, 6) + random.randint(1, 6)
        place, note = s.places[s.turn] + roll, ""
        if place in GEESE:
            place, note = place + roll, ", a goose: the same again"
        if place > 63:
            place, note = 126 - place, ", too far and back"
        if place == 6:
            place, note = 12, ", the bridge leads to 12"
        if place == 58:
            place, note = 0, ", bad luck: back to the start"
        s.places[s.turn], s.words = place, f"{s.turn} rolls {roll}{note}"
        if place == 63:
            s.words = f"{s.turn} wins!"
            won = True
        s.turn = "Blue" if s.turn == "Red" else "Red"
    c = ui.canvas(460, 330, background="beige")
    for square in range(1, 64):
        x, y = (square - 1) % 9 * 50 + 8, (square - 1) // 9 * 45 + 8
        c.rect(x, y, 44, 40, "lightgreen" if square in GEESE else "white")
        c.text(x + 22, y + 12, square, size=12, color="gray", align="center")
        for shift, player in [(12, "Red"), (32, "Blue")]:
            if s.places[player] == square:
                c.circle(x + shift, y + 29, 9, player.lower())
    ui.text(s.words, size=28, bold=True)
    ui.text(f"Red on {s.places['Red']}, Blue on {s.places['Blue']}")
    if not won:
        ui.text(f"{s.turn} to roll", color="muted")
