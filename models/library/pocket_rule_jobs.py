def app(ui):
    ui.title("Pocket money")
    for name, base in [("Ole", 5), ("Pia", 8)]:
        with ui.card(name):
            rubbish = ui.number(f"Rubbish, {name}", 0, min=0)
            late = ui.number(f"Late, {name}", 0, min=0)
            money = max(0, base + rubbish - 2 * late)
            ui.text(f"{name} gets {money}", size=28, bold=True)
