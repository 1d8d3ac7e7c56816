def app(ui):
    ui.title("Ideas")
    s = ui.state
    ideas, archive = s.get("ideas", []), s.get("archive", [])
    with ui.row():
        idea = ui.field("Idea").strip()
        if ui.button("Add") and idea:
            ideas.append([idea, str(ui.now.date())])
            ui.clear("Idea")
    lines = []
    for idea, day in ideas:
        days = (ui.now.date() - datetime.date.fromisoformat(day)).days
        age = "today" if days == 0 else f"{days} {'day' if days == 1 else 'days'}"
        lines.append(f"{idea} ({age})")
    picked = ui.list(lines, actions=["Archive", "Delete"])
    if picked:
        idea = ideas.pop(picked.index)
        if picked.action == "Archive":
            archive.append(idea)
    ui.text(f"{len(archive)} in the archive", color="muted")
