def app(ui):
    ui.title("Pull the ribbon")
    s = ui.state
    place = s.get("place", 0)
    rounds = s.get("rounds", {"Left": 0, "Right": 0})
    if ui.pressed("q"):
        place -= 1
    if ui.pressed("p"):
        place += 1
    if abs(place) == 5:
        rounds["Left" if place < 0 else "Right"] += 1
        place = 0
    s.place = place
    ui.progress((place + 5) / 10)
    ui.text(f"Ribbon at {place}", size=24)
    ui.text(f"Rounds: Left {rounds['Left']}, Right {rounds['Right']}", size=24)
    ui.text("Q pulls to the left, P to the right", color="muted")
    if ui.button("Reset"):
        s.place, s.rounds = 0, {"Left": 0, "Right": 0}
