import random


def app(ui):
    ui.title("One to nine")
    s = ui.state
    if ui.button("Start"):
        s.numbers, s.next, s.wrong = random.sample(range(1, 10), 9), 1, 0
        s.began, s.took = ui.time, 0
    following = s.get("next", 0)
    with ui.grid(3):
        for number in s.get("numbers", [1, 2, 3, 4, 5, 6, 7, 8, 9]):
            if number < following:
                ui.text("·", size=24, align="center")
            elif ui.button(f"{number}") and following:
                if number == following:
                    s.next = following + 1
                    if number == 9:
                        s.took = ui.time - s.began + 2 * s.wrong
                else:
                    s.wrong += 1
    if following == 10:
        ui.text(f"Time: {s.took:.1f} s", size=28, color="good")
    elif following:
        ui.text(f"Running: {ui.time - s.began:.0f} s")
    else:
        ui.text("Press Start")
    ui.text(f"Wrong: {s.get('wrong', 0)}")
