def app(ui):
    ui.title("Triangle")
    a = ui.number("Side a", 1.0, min=0)
    b = ui.number("Side b", 1.0, min=0)
    ui.text(f"Long side: {math.sqrt(a * a + b * b):.2f}")
    ui.text(f"Area: {a * b / 2:.2f}")
