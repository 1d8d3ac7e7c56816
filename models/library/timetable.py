DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("Timetable")
    plan = ui.state.get("plan", {})
    with ui.row():
        day = ui.choice("Day", DAYS)
        lesson = ui.number("Lesson", 1, min=1, max=4)
        subject = ui.field("Subject").strip()
        if ui.button("Enter it") and subject:
            plan[f"{day} {lesson}"] = subject
            ui.clear("Subject")
    rows = []
    for number in range(1, 5):
        rows.append([number] + [plan.get(f"{day} {number}", "") for day in DAYS])
    ui.table(rows, header=["Lesson"] + DAYS)
