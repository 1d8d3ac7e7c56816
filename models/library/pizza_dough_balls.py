def app(ui):
    ui.title("Pizza dough")
    balls = ui.number("Balls", 4, min=1)
    grams = ui.number("Grams each", 250, min=50, step=10)
    flour = balls * grams / 1.655
    ui.table(
        [
            ["Flour", f"{flour:.0f} g"],
            ["Water", f"{flour * 0.62:.0f} g"],
            ["Salt", f"{flour * 0.03:.0f} g"],
            ["Fresh yeast", f"{flour * 0.005:.1f} g"],
        ]
    )
    ui.text(f"Together {balls * grams} g", size=20)
