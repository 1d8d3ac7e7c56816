def app(ui):
    ui.title("Your turn")
    s = ui.state
    players = int(ui.number("Players", 2, min=2, max=8))
    pressed = ui.button("Next")
    if pressed or ui.pressed("space"):
        if s.get("end"):
            s.player = s.get("player", 1) % players + 1
        s.end = ui.time + 60
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 60
    ui.text(f"Player {s.get('player', 1)}", size=32, align="center")
    ui.text(left, size=72, bold=True, color="red" if left <= 10 else "", align="center")
    ui.text("Too late" if left == 0 else "Space or Next: the next player", align="center")
