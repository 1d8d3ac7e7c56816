def app(ui):
    ui.title("Plan")
    plan = ui.state.get("plan", [])
    with ui.row():
        step = ui.field("Step").strip()
        if ui.button("Add") and step:
            plan.append(step)
            ui.clear("Step")
    picked = ui.list([f"{i}. {step}" for i, step in enumerate(plan, 1)], actions=["Up", "Down", "Delete"])
    if picked:
        step = plan.pop(picked.index)
        if picked.action == "Up":
            plan.insert(max(0, picked.index - 1), step)
        elif picked.action == "Down":
            plan.insert(picked.index + 1, step)
