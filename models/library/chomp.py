def app(ui):
    ui.title("Chocolate")
    s = ui.state
    left = s.get("left", list(range(12)))
    player = s.get("player", 1)
    with ui.grid(4):
        for square in range(12):
            if square not in left:
                ui.text(" ")
            elif ui.button(f"{square + 1}"):
                s.left = [one for one in left if one % 4 < square % 4 or one // 4 < square // 4]
                s.player = 3 - player
    if not left:
        ui.text(f"Player {3 - player} loses", size=28, color="bad")
    else:
        ui.text(f"Player {player} to eat, 1 is bad", size=24)
    if ui.button("New bar"):
        s.left, s.player = list(range(12)), 1
