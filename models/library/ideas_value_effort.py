def app(ui):
    ui.title("Ideas")
    ideas = ui.state.get("ideas", [])
    name = ui.field("Idea").strip()
    value = ui.slider("Value", 1, 10, 5)
    effort = ui.slider("Effort", 1, 10, 5)
    if ui.button("Add") and name:
        ideas.append([value / effort, name])
        ideas.sort(reverse=True)
        ui.clear("Idea")
    picked = ui.list([f"{place}. {name}: {score:.1f}" for place, (score, name) in enumerate(ideas, 1)], actions=["Delete"])
    if picked:
        ideas.pop(picked.index)
