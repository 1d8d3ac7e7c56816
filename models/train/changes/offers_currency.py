def app(ui):
    ui.title("Which is cheaper?")
    offers = []
    with ui.grid(2):
        for name, usual, grams in [("A", 2.5, 500), ("B", 4.0, 1000)]:
            with ui.card(f"Offer {name}"):
                price = ui.number(f"Price {name}", usual, min=0, step=0.1)
                amount = ui.number(f"Grams {name}", grams, min=1, step=50)
                unit = price / amount * 100
                ui.text(f"{unit:.2f} per 100 g", size=24, bold=True)
                offers.append(unit)
    a, b = offers
    if a == b:
        ui.text("Both cost the same", size=28, align="center")
    else:
        saved = (1 - min(a, b) / max(a, b)) * 100
        ui.text(f"{'A' if a < b else 'B'} is {saved:.0f}% cheaper", size=28, color="good", align="center")
