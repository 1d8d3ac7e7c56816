DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
CLASSES = [(0, "18:00", "Yoga"), (2, "19:30", "Spinning"), (4, "17:00", "Pilates"), (5, "10:00", "Boxing")]


def app(ui):
    ui.title("Gym classes")
    now = (ui.now.weekday(), ui.now.strftime("%H:%M"))
    coming = [one for one in CLASSES if one[:2] > now]
    day, time, name = coming[0] if coming else CLASSES[0]
    days = (day - now[0]) % 7
    if days == 0 and not coming:
        days = 7
    when = "today" if days == 0 else "tomorrow" if days == 1 else f"on {DAYS[day]}"
    ui.text(name, size=56, bold=True)
    ui.text(f"{when} at {time}", size=28)
    ui.table([[DAYS[day], time, name] for day, time, name in CLASSES], header=["Day", "Time", "Class"])
