def app(ui):
    ui.title("School")
    left = 13 * 60 + 15 - ui.now.hour * 60 - ui.now.minute
    if ui.now.weekday() >= 5:
        words = "No school"
    elif left > 0:
        words = f"{left} minutes"
    else:
        words = "School is out"
    ui.text(words, size=56, bold=True, align="center")
