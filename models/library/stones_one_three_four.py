def app(ui):
    ui.title("1, 3 or 4")
    s = ui.state
    if ui.button("New game"):
        s.left, s.turn = 17, "Red"
    left, turn = s.get("left", 17), s.get("turn", "Red")
    other = {"Red": "Blue", "Blue": "Red"}
    with ui.row():
        for take in [1, 3, 4]:
            if ui.button(f"Take {take}") and take <= left:
                left, turn = left - take, other[turn]
                s.left, s.turn = left, turn
    ui.text(left, size=64, align="center")
    if left == 0:
        ui.text(f"{other[turn]} wins", size=28, color="good")
    else:
        ui.text(f"{turn} takes", size=20)
