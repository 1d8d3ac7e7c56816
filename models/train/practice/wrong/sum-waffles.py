def app(ui):
    ui.title("Waffles")
    waffles = ui.number("How many waffles", 6, min=1)
    eggs = waffles * 3 / 6
    ui.text(f"Eggs: {eggs}", size=20)
    ui.text(f"Flour: {waffles * 200 / 6:.0f} g", size=20)
    ui.text(f"Milk: {waffles * 250 / 6:.0f} ml", size=20)
