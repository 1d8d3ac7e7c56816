TASKS = [
    (12, "Choose the date"),
    (11, "Book the venue"),
    (9, "Find a photographer"),
    (8, "Choose the dress"),
    (6, "Order the rings"),
    (4, "Send the invitations"),
    (2, "Order the cake"),
    (1, "Make the seating plan"),
]


def app(ui):
    ui.title("Wedding plan")
    left = ui.slider("Months left", 0, 12, 6)
    open_tasks = 0
    for months, task in TASKS:
        if months >= left:
            open_tasks += not ui.checkbox(task, False)
    ui.text(f"{open_tasks} to do now" if open_tasks else "All done for now", size=32, bold=True)
    for months, task in TASKS:
        if months < left:
            ui.text(f"{task}: {months} {'month' if months == 1 else 'months'} before", color="muted")
