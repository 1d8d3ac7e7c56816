def app(ui):
    ui.title("Angles")
    angle = ui.slider("Angle", 0, 180, 45)
    c = ui.canvas(320, 180)
    turn = math.radians(angle)
    c.line(160, 160, 300, 160, "white", 3)
    c.line(160, 160, 160 + 140 * math.cos(turn), 160 - 140 * math.sin(turn), "yellow", 3)
    kind = "acute" if angle < 90 else "right" if angle == 90 else "obtuse" if angle < 180 else "straight"
    ui.text(f"{angle} degrees: {kind}", size=28)
