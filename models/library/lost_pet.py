def app(ui):
    ui.title("Lost pet")
    animal = ui.field("Animal").strip()
    name = ui.field("Its name").strip()
    phone = ui.field("Phone").strip()
    reward = ui.number("Reward", 0, min=0)
    with ui.card("Poster"):
        ui.text(f"LOST: {animal.upper() or '___'}", size=40, bold=True, align="center")
        ui.text(f"Listens to {name or '___'}", size=24, align="center")
        ui.text(f"Call {phone or '___'}", size=24, align="center")
        if reward > 0:
            ui.text(f"The finder gets {reward}", size=24, align="center", color="accent")
