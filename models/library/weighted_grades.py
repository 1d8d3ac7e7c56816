def app(ui):
    ui.title("Grades")
    grades = ui.state.get("grades", [])
    with ui.row():
        grade = ui.number("Grade", 1, min=1, max=6)
        weight = ui.choice("Weight", ["1", "2", "3"])
        if ui.button("Add"):
            grades.append([grade, int(weight)])
    picked = ui.list([f"{grade:g} (weight {weight})" for grade, weight in grades], actions=["Delete"])
    if picked:
        grades.pop(picked.index)
    if grades:
        total = sum(grade * weight for grade, weight in grades)
        ui.text(f"Average: {total / sum(weight for grade, weight in grades):.2f}", size=28)
    else:
        ui.text("No grades yet", color="muted")
