def app(ui):
    ui.title("Cars")
    s = ui.state
    left, right = s.get("left", 0), s.get("right", 0)
    if ui.pressed("a"):
        left = s.left = left + 1
    if ui.pressed("l"):
        right = s.right = right + 1
    if ui.button("Clear"):
        left = s.left = 0
        right = s.right = 0
    ui.text(f"Left: {left}", size=32)
    ui.text(f"Right: {right}", size=32)
    ui.text(f"Difference: {abs(left - right)}")
    ui.text("Keys: A for Left, L for Right", color="muted")
