def app(ui):
    ui.title("Sweat rate")
    with ui.row():
        before = ui.number("Before in kg", 70.0, min=0, step=0.1)
        after = ui.number("After in kg", 69.2, min=0, step=0.1)
    with ui.row():
        drunk = ui.number("Drunk in litres", 0.5, min=0, step=0.1)
        minutes = ui.number("Minutes", 60, min=1)
    sweat = max(0, before - after + drunk)
    ui.text(f"{sweat / minutes * 60:.2f} litres an hour", size=40, bold=True)
    ui.text(f"Sweat in all: {sweat:.2f} litres")
