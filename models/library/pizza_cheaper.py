def app(ui):
    ui.title("Pizza deal")
    s = ui.state
    with ui.grid(2):
        size_a = ui.number("Diameter A", 26, min=1)
        price_a = ui.number("Price A", 8.0, min=0)
        size_b = ui.number("Diameter B", 32, min=1)
        price_b = ui.number("Price B", 11.0, min=0)
    if ui.button("Compare"):
        a, b = price_a / size_a**2, price_b / size_b**2
        s.words = "A is cheaper" if a < b else "B is cheaper" if b < a else "Both cost the same"
    ui.text(s.get("words", ""), size=32, bold=True)
