def app(ui):
    ui.title("Find the ships")
    s = ui.state
    if ui.button("New game") or "ships" not in s:
        s.ships, s.shots = random.sample(range(25), 3), []
    sunk = [place for place in s.ships if place in s.shots]
    with ui.grid(5):
        for place in range(25):
            over = len(sunk) == 3 or len(s.shots) == 12
            if place in sunk or (over and place in s.ships):
                ui.text("🚢", align="center")
            elif place in s.shots:
                ui.text("○", align="center")
            elif ui.button("~") and not over:
                s.shots.append(place)
                sunk = [place for place in s.ships if place in s.shots]
    ui.text(f"Found: {len(sunk)} of 3", size=28, bold=True)
    ui.text(f"Shots left: {12 - len(s.shots)}", size=20)
    if len(sunk) == 3:
        ui.text("All ships found, you win", size=24, color="good")
    elif len(s.shots) == 12:
        ui.text("No shots left, you lose", size=24, color="bad")
