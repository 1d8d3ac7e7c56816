def app(ui):
    ui.title("Bill")
    tip = ui.number("Tip in euros", 6.0, min=0)
    total = 0
    for name in ["Ann", "Bob", "Cleo"]:
        with ui.card(name):
            dishes = ui.number(f"Dishes of {name}", 20.0, min=0)
            pays = dishes + tip / 3
            total += pays
            ui.text(f"{name} pays {pays:.2f} €", size=20)
    ui.text(f"Sum: {total:.2f} €", size=32, bold=True)
