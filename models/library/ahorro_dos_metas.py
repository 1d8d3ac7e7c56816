GOALS = {"Sofá": 600, "Viaje": 900}


def app(ui):
    ui.title("Ahorros")
    saved = ui.state.get("saved", {"Sofá": 0, "Viaje": 0})
    with ui.row():
        amount = ui.number("Cantidad", 50, min=0)
        goal = ui.choice("Para", list(GOALS))
        if ui.button("Guardar"):
            saved[goal] += amount
    for name, price in GOALS.items():
        ui.text(f"{name}: {saved[name]:g} de {price} euros", size=20)
        ui.progress(min(1, saved[name] / price))
        if saved[name] >= price:
            ui.text("Conseguido", color="good")
        else:
            ui.text(f"Faltan {price - saved[name]:g} euros")
