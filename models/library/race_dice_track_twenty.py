def app(ui):
    ui.title("Dice track")
    s = ui.state
    if ui.button("New race"):
        s.place, s.turn, s.die = {"Red": 0, "Green": 0}, "Red", "-"
    place, turn = s.get("place", {"Red": 0, "Green": 0}), s.get("turn", "Red")
    over = max(place.values()) >= 20
    if ui.button("Roll") and not over:
        s.die = random.randint(1, 6)
        place[turn] += s.die
        over = place[turn] >= 20
        if not over:
            s.turn = turn = "Green" if turn == "Red" else "Red"
    c = ui.canvas(420, 60, background="white")
    c.circle(min(20, place["Red"]) * 20 + 10, 15, 10, "red")
    c.circle(min(20, place["Green"]) * 20 + 10, 45, 10, "green")
    ui.text(f"Rolled: {s.get('die', '-')}")
    ui.text(f"Red {place['Red']}, Green {place['Green']}", size=20)
    ui.text(f"{turn} wins" if over else f"{turn}'s turn", size=28)
