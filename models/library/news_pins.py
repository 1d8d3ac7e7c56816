def app(ui):
    ui.title("Pinned")
    ideas = ui.state.get("ideas", [])
    with ui.row():
        idea = ui.field("Idea").strip()
        if ui.button("Add") and idea:
            ideas.insert(0, [idea, "no"])
            ui.clear("Idea")
    shown = sorted(ideas, key=lambda entry: entry[1] == "no")
    picked = ui.list([("★ " if pin == "pin" else "") + text for text, pin in shown], actions=["Pin", "Remove"])
    if picked.action == "Pin":
        entry = shown[picked.index]
        entry[1] = "no" if entry[1] == "pin" else "pin"
    elif picked.action == "Remove":
        ideas.remove(shown[picked.index])
