def app(ui):
    ui.title("Pythagoras")
    missing = ui.choice("Missing side", ["Longest side c", "Short side b"])
    a = ui.number("Side a", 3, min=0)
    if missing == "Longest side c":
        b = ui.number("Side b", 4, min=0)
        ui.text(f"c² = {a:g}² + {b:g}² = {a * a + b * b:g}", size=20)
        ui.text(f"c = {math.hypot(a, b):.2f}", size=40, bold=True)
    else:
        c = ui.number("Side c", 5, min=0)
        if c <= a:
            ui.text("c must be longer than a", color="bad")
        else:
            ui.text(f"b² = {c:g}² - {a:g}² = {c * c - a * a:g}", size=20)
            ui.text(f"b = {math.sqrt(c * c - a * a):.2f}", size=40, bold=True)
