def app(ui):
    ui.title("Triangle")
    with ui.row():
        a = ui.number("a", 3, min=0)
        b = ui.number("b", 4, min=0)
        c = ui.number("c", 5, min=0)
    if 2 * max(a, b, c) >= (a + b + c) * 0.999999:
        ui.text("There is no such triangle", size=24, color="bad")
        return
    first = math.degrees(math.acos((b * b + c * c - a * a) / (2 * b * c)))
    second = math.degrees(math.acos((a * a + c * c - b * b) / (2 * a * c)))
    ui.text(f"{first:.1f}°, {second:.1f}° and {180 - first - second:.1f}°", size=32, bold=True)
    half = (a + b + c) / 2
    ui.text(f"Area: {math.sqrt(half * (half - a) * (half - b) * (half - c)):.2f}", size=20)
