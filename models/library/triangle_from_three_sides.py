def app(ui):
    ui.title("Triangle")
    a = ui.number("Side a", 3, min=0)
    b = ui.number("Side b", 4, min=0)
    c = ui.number("Side c", 5, min=0)
    if a + b <= c or a + c <= b or b + c <= a:
        ui.text("No such triangle: one side is too long", color="bad", size=20)
        return
    half = (a + b + c) / 2
    area = math.sqrt(half * (half - a) * (half - b) * (half - c))
    ui.text(f"Area: {area:.2f}", size=40, bold=True)
    ui.text(f"Perimeter: {a + b + c:g}", size=28)
