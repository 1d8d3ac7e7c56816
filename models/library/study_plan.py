import math


def app(ui):
    ui.title("Study plan")
    daily = ui.number("Hours a day", 3, min=1, max=16)
    left = ui.state.get("left", {"Maths": 12, "Latin": 8, "Art": 4})
    for subject in left:
        with ui.row():
            ui.text(f"{subject}: {left[subject]} h", size=20)
            if ui.button(f"+1 hour {subject}") and left[subject] > 0:
                left[subject] -= 1
    hours = sum(left.values())
    ui.text(f"Done in {math.ceil(hours / daily)} days", size=32, bold=True)
