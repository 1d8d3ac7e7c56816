def app(ui):
    ui.title("Left or right")
    s = ui.state
    left, right = s.get("left", 0), s.get("right", 0)
    c = ui.canvas(400, 200)
    c.rect(0, 0, 200, 200, "yellow")
    c.rect(200, 0, 200, 200, "blue")
    if c.clicked:
        if c.clicked[0] < 200:
            left = s.left = left + 1
        else:
            right = s.right = right + 1
    ui.text(f"Left {left}, right {right}", size=20)
    if left == right:
        ui.text("Equal")
    else:
        ui.text("More on the left" if left > right else "More on the right")
    if ui.button("Reset"):
        s.left, s.right = 0, 0
