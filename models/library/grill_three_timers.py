FOOD = {"Sausages": 12, "Steak": 8, "Corn": 15}


def app(ui):
    ui.title("Grill")
    ends = ui.state.get("ends", {})
    for food, minutes in FOOD.items():
        with ui.row():
            if ui.button(f"{food} on"):
                ends[food] = ui.time + minutes * 60
            if food not in ends:
                ui.text(f"{minutes} minutes", color="muted")
            elif ends[food] > ui.time:
                left = math.ceil(ends[food] - ui.time)
                ui.text(f"{food} {left // 60}:{left % 60:02d}", size=28)
            else:
                ui.text(f"{food} ready", size=28, color="good")
