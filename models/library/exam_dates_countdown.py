def app(ui):
    ui.title("Exams")
    s = ui.state
    exams = s.get("exams", [])
    with ui.row():
        subject = ui.field("Subject").strip()
        date = ui.field("Date", placeholder="2026-06-30").strip()
        if ui.button("Add") and subject:
            try:
                day = datetime.date.fromisoformat(date)
                exams.append([str(day), subject])
                exams.sort()
                s.words = ""
                ui.clear("Subject")
                ui.clear("Date")
            except ValueError:
                s.words = "Write the date like 2026-06-30"
    ui.text(s.get("words", ""), color="bad")
    lines = []
    for date, subject in exams:
        left = (datetime.date.fromisoformat(date) - ui.now.date()).days
        lines.append(f"{subject}: " + ("over" if left < 0 else "today" if left == 0 else "tomorrow" if left == 1 else f"{left} days"))
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        exams.pop(picked.index)
