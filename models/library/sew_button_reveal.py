STEPS = [
    "Thread the needle and tie a knot",
    "Mark the place on the cloth",
    "Come up from below through the first hole",
    "Go down through the hole across",
    "Repeat it five times for each pair of holes",
    "Wind the thread round below the button",
    "Sew it tight on the back and cut the thread",
]


def app(ui):
    ui.title("Sew on a button")
    done = 0
    for step in STEPS:
        if not ui.checkbox(step, False):
            break
        done += 1
    ui.progress(done / len(STEPS))
    if done == len(STEPS):
        ui.text("The button is on!", size=28, color="good")
        if ui.button("Another button"):
            for step in STEPS:
                ui.clear(step)
    else:
        ui.text(f"{done} of {len(STEPS)} done", size=24)
