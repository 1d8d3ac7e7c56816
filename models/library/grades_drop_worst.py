def app(ui):
    ui.title("Grades")
    grades = []
    for word in ui.field("Grades", placeholder="2 3 1 5").split():
        try:
            grades.append(float(word))
        except ValueError:
            pass
    grades = sorted(grade for grade in grades if 1 <= grade <= 6)
    if len(grades) < 2:
        ui.text("Type two grades or more", color="muted")
        return
    ui.text(f"Average: {sum(grades) / len(grades):.2f}", size=28)
    ui.text(f"Without the worst: {sum(grades[:-1]) / len(grades[:-1]):.2f}", size=28, bold=True)
