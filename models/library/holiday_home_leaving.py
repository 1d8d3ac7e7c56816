TASKS = [
    "Take the sheets off",
    "Empty the fridge",
    "Take the rubbish out",
    "Wash the dishes",
    "Turn the heating down",
    "Close all windows",
    "Look under the beds",
    "Put the key in the box",
]


def app(ui):
    ui.title("Leaving the holiday home")
    if ui.button("Untick all"):
        for task in TASKS:
            ui.clear(task)
    left = [task for task in TASKS if not ui.checkbox(task, False)]
    if left:
        ui.text(f"{len(left)} to do, next: {left[0]}", size=24, bold=True)
    else:
        ui.text("Have a good trip home", size=28, color="good")
