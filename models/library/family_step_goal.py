FAMILY = ["Mum", "Dad", "Leo"]


def app(ui):
    ui.title("Family steps")
    steps = ui.state.get("steps", {name: 0 for name in FAMILY})
    walked = ui.number("Steps", 5000, min=0, step=500)
    with ui.row():
        for name in FAMILY:
            if ui.button(f"Add for {name}"):
                steps[name] += walked
    if ui.button("New week"):
        for name in FAMILY:
            steps[name] = 0
    total = sum(steps.values())
    ui.text(f"{total} of 50000", size=40, bold=True)
    ui.progress(min(1, total / 50000))
    ui.table(list(steps.items()), header=["Who", "Steps"])
    if total > 0:
        ui.text(f"Most: {max(steps, key=steps.get)}")
    if total >= 50000:
        ui.text("We did it!", size=28, color="good")
