from datetime import date, timedelta

PLANTS = {"Fern": 3, "Cactus": 14, "Basil": 1}


def app(ui):
    ui.title("Watering")
    last = ui.state.get("last", {})
    for plant, days in PLANTS.items():
        with ui.row():
            due = ui.today
            if plant in last:
                due = date.fromisoformat(last[plant]) + timedelta(days=days)
            ui.text(f"{plant}: due {due.strftime('%d %b')}", color="bad" if due <= ui.today else "good")
            if ui.button(f"Watered {plant}"):
                last[plant] = str(ui.today)
