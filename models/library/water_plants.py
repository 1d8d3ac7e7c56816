from datetime import date


def app(ui):
    ui.title("Plants")
    today = ui.now.date()
    watered = ui.state.setdefault("watered", {"Fern": str(today), "Cactus": str(today)})
    for name, every in [("Fern", 3), ("Cactus", 14)]:
        days = (today - date.fromisoformat(watered[name])).days
        with ui.row():
            ui.text(f"{name}: {days} days{' Thirsty' if days >= every else ''}", size=20)
            if ui.button(f"Water {name}"):
                watered[name] = str(today)
                ui.notify(f"{name} has water")
