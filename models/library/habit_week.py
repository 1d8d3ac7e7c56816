DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("My habit")
    ticked = 0
    for day in DAYS:
        if ui.checkbox(day, False):
            ticked += 1
    ui.text(f"{ticked} of 7", size=28)
    if ticked >= 5:
        ui.text("Good week", color="good", size=24)
