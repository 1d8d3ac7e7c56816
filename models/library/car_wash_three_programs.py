STEPS = {"Soap": 90, "Rinse": 60, "Wax": 45}


def app(ui):
    ui.title("Car wash")
    s = ui.state
    ends = s.get("ends", {})
    for step, seconds in STEPS.items():
        with ui.row():
            if ui.button(step):
                ends[step] = ui.time + seconds
            if step not in ends:
                ui.text(f"{step}: {seconds} s", size=28)
            elif ends[step] > ui.time:
                ui.text(f"{step}: {math.ceil(ends[step] - ui.time)} s left", size=28, bold=True, color="blue")
            else:
                ui.text(f"{step}: done", size=28, color="good")
    if ui.button("Next car"):
        ends.clear()
