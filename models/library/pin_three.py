def app(ui):
    ui.title("Ideas")
    s = ui.state
    pinned, ideas = s.get("pinned", []), s.get("ideas", [])
    with ui.row():
        idea = ui.field("Idea").strip()
        if ui.button("Add") and idea:
            ideas.append(idea)
            ui.clear("Idea")
    ui.text("Pinned", bold=True)
    down = ui.list(pinned, actions=["Unpin"])
    if down:
        ideas.append(pinned.pop(down.index))
    ui.divider()
    up = ui.list(ideas, actions=["Pin"])
    if up and len(pinned) < 3:
        pinned.append(ideas.pop(up.index))
