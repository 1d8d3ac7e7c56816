POINTS = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}


def app(ui):
    ui.title("GPA")
    courses = ui.state.get("courses", [])
    with ui.row():
        name = ui.field("Course").strip()
        grade = ui.choice("Grade", list(POINTS))
        credits = ui.number("Credits", 3, min=1, max=12)
        if ui.button("Add") and name:
            courses.append([name, grade, credits])
            ui.clear("Course")
    picked = ui.list([f"{name}: {grade}, credits {credits:g}" for name, grade, credits in courses], actions=["Delete"])
    if picked:
        courses.pop(picked.index)
    if courses:
        total = sum(POINTS[grade] * credits for name, grade, credits in courses)
        ui.text(f"GPA: {total / sum(credits for name, grade, credits in courses):.2f}", size=40, bold=True)
    else:
        ui.text("Add your first course", color="muted")
