def app(ui):
    ui.title("Seesaw")
    with ui.row():
        left_kg = ui.slider("Left kg", 1, 60, 20)
        right_kg = ui.slider("Right kg", 1, 60, 30)
    with ui.row():
        left_far = ui.slider("Left distance", 1, 10, 6)
        right_far = ui.slider("Right distance", 1, 10, 4)
    left, right = left_kg * left_far, right_kg * right_far
    tilt = 0 if left == right else 25 if right > left else -25
    c = ui.canvas(400, 160)
    c.poly([(200, 90), (180, 140), (220, 140)], color="gray")
    c.line(20, 90 - tilt, 380, 90 + tilt, "brown", 8)
    c.circle(200 - left_far * 17, 74 - tilt * left_far * 17 / 180, 12, "blue")
    c.circle(200 + right_far * 17, 74 + tilt * right_far * 17 / 180, 12, "orange")
    if left == right:
        ui.text("It balances", size=40, bold=True)
    else:
        ui.text("Left goes down" if left > right else "Right goes down", size=40, bold=True)
    ui.text(f"{left_kg} × {left_far} = {left} and {right_kg} × {right_far} = {right}")
