def app(ui):
    ui.title("Coffee")
    cups = ui.slider("Cups", 1, 10, 2)
    taste = ui.choice("Taste", ["mild", "medium", "strong"])
    grams = {"mild": 50, "medium": 60, "strong": 70}[taste]
    water = cups * 150
    ui.text(f"Water: {water} ml", size=28)
    ui.text(f"Coffee: {water * grams / 1000:.1f} g", size=28, bold=True)
