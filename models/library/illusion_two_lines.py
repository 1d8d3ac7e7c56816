def app(ui):
    ui.title("Equally long?")
    s = ui.state
    length = ui.slider("Lower line", 120, 280, 140)
    c = ui.canvas(400, 240, background="white")
    for y, long, side in [(70, 200, 1), (170, length, -1)]:
        left, right = 200 - long / 2, 200 + long / 2
        c.line(left, y, right, y, "black", 4)
        for tilt in [-25, 25]:
            c.line(left, y, left + side * 25, y + tilt, "black", 4)
            c.line(right, y, right - side * 25, y + tilt, "black", 4)
    if ui.button("Measure"):
        s.measured = length
    if s.get("measured") != length:
        ui.text("Make both lines equally long", size=24)
    elif length == 200:
        ui.text("Exactly the same!", size=24, color="good")
    else:
        ui.text(f"The lower line is {abs(length - 200)} too {'long' if length > 200 else 'short'}", size=24)
