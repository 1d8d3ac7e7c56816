HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
MINUTES = ["", "five", "ten", "quarter", "twenty", "twenty-five", "half"]


def app(ui):
    ui.title("Time in words")
    hour = ui.now.hour
    five = round(ui.now.minute / 5)
    if five > 6:
        hour += 1
    name = HOURS[hour % 12]
    if five % 12 == 0:
        text = f"{name} o'clock"
    elif five <= 6:
        text = f"{MINUTES[five]} past {name}"
    else:
        text = f"{MINUTES[12 - five]} to {name}"
    ui.text(text, size=48, align="center")
