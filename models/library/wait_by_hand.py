def app(ui):
    ui.title("Pottery")
    s = ui.state
    course, waiting = s.get("course", []), s.get("waiting", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Sign up") and name:
            if len(course) < 3 and not waiting:
                course.append(name)
            else:
                waiting.append(name)
            ui.clear("Name")
    picked = ui.list(course, actions=["Leave"])
    if picked:
        course.pop(picked.index)
    if waiting and len(course) < 3 and ui.button("Let in"):
        course.append(waiting.pop(0))
    ui.text("Waiting: " + (", ".join(waiting) or "nobody"))
