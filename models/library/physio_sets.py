import math


def app(ui):
    ui.title("Physio")
    s = ui.state
    done = s.get("done", 0)
    pause = ui.time < s.get("pause", 0)
    with ui.row():
        if ui.button("One more") and not pause and done < 30:
            done = s.done = done + 1
            if done in (10, 20):
                s.pause = ui.time + 30
        if ui.button("Again"):
            done = s.done = s.pause = 0
    if done == 30:
        ui.text("All done", size=48, color="good")
    elif ui.time < s.get("pause", 0):
        ui.text(f"Pause {math.ceil(s.pause - ui.time)}", size=48)
    else:
        ui.text(f"Set {done // 10 + 1}: {done % 10} of 10", size=48)
