STEPS = ["Empty the inbox", "Check the calendar", "Go through the projects", "Update the task list",
         "Write down what went well", "Plan the next week"]


def app(ui):
    ui.title("Weekly review")
    done = ui.state.get("done", [False] * len(STEPS))
    for place, step in enumerate(STEPS):
        done[place] = ui.checkbox(step, done[place])
    ui.text(f"{sum(done)} of {len(STEPS)}", size=28, bold=True)
    ui.progress(sum(done) / len(STEPS))
    if ui.button("New week"):
        ui.state.done = [False] * len(STEPS)
