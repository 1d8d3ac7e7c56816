def app(ui):
    ui.title("My experiment")
    question = ui.field("Question").strip()
    guess = ui.field("Hypothesis").strip()
    steps = ui.state.get("steps", [])
    with ui.row():
        step = ui.field("Step").strip()
        if ui.button("Add step") and step:
            steps.append(step)
            ui.clear("Step")
    picked = ui.list([f"{number}. {step}" for number, step in enumerate(steps, start=1)], actions=["Delete"])
    if picked:
        steps.pop(picked.index)
    result = ui.field("Result", lines=3).strip()
    missing = []
    for name, filled in [("question", question), ("hypothesis", guess), ("steps", steps), ("result", result)]:
        if not filled:
            missing.append(name)
    ui.text("Still missing: " + ", ".join(missing) if missing else "The plan is complete", size=20, bold=True)
