def app(ui):
    ui.title("Bill")
    tip = ui.slider("Tip %", 0, 30, 10)
    total = 0
    for name in ["Ann", "Bob", "Cleo"]:
        with ui.card(name):
            dishes = ui.number(f"Dishes of {name}", 20.0, min=0)
            pays = dishes * (1 + tip / 100)
            total += pays
            ui.text(f"{name} pays {pays:.2f} €", size=20)
    ui.text(f"Sum: {total:.2f} €", size=32, bold=True)
