def app(ui):
    ui.title("Two dots")
    s = ui.state
    if ui.button("Again"):
        s.a, s.b = 0, 10
    a, b = s.get("a", 0), s.get("b", 10)
    if ui.pressed("a") and a < b:
        a += 1
    if ui.pressed("l") and a < b:
        b -= 1
    s.a, s.b = a, b
    c = ui.canvas(330, 30, background="white")
    c.circle(a * 30 + 15, 15, 10, "red")
    c.circle(b * 30 + 15, 15, 10, "blue")
    ui.text(f"{b - a} squares apart", size=20)
    if a == b:
        ui.text("Met", size=32, color="good")
