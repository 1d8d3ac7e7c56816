LESSONS = [("Lesson 1", "08:00", "08:45"), ("Lesson 2", "08:50", "09:35"), ("Lesson 3", "09:55", "10:40"),
           ("Lesson 4", "10:45", "11:30"), ("Lesson 5", "14:00", "14:45"), ("Lesson 6", "14:50", "15:35")]


def app(ui):
    ui.title("Which lesson?")
    ui.every(1)
    clock = ui.now.strftime("%H:%M")
    minute = ui.now.hour * 60 + ui.now.minute
    ui.text(clock, size=24, color="muted")
    current = [lesson for lesson in LESSONS if lesson[1] <= clock < lesson[2]]
    coming = [lesson for lesson in LESSONS if lesson[1] > clock]
    if current:
        name, _, end = current[0]
        left = int(end[:2]) * 60 + int(end[3:]) - minute
        ui.text(name, size=48, bold=True)
        ui.text(f"until {end}, {left} minute left" if left == 1 else f"until {end}, {left} minutes left", size=20)
    elif coming:
        ui.text("Break", size=48, bold=True)
        ui.text(f"{coming[0][0]} at {coming[0][1]}", size=20)
    else:
        ui.text("No more lessons today", size=32, bold=True)
    ui.table(LESSONS, header=["Lesson", "From", "To"])
