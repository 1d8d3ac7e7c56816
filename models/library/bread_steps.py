STEPS = [["Knead", 10], ["Rise", 60], ["Bake", 35]]


def app(ui):
    ui.title("Bread")
    s = ui.state
    step = s.get("step", -1)
    if step == -1:
        ui.text("Knead, Rise, Bake", color="muted")
    elif step == 3:
        ui.text("Enjoy", size=48, color="good")
    else:
        name, minutes = STEPS[step]
        left = max(0, math.ceil(minutes - (ui.time - s.start) / 60))
        ui.text(name, size=48, bold=True)
        ui.text(f"{left} minutes left", size=24)
    if ui.button("Next step"):
        s.step = step + 1 if step < 3 else 0
        s.start = ui.time
