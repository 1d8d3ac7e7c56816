def app(ui):
    ui.title("Laundry room")
    with ui.row():
        first = int(ui.number("From hour", 14, min=0, max=23))
        last = int(ui.number("To hour", 17, min=1, max=24))
    minute = ui.now.hour * 60 + ui.now.minute
    if last <= first:
        ui.text("The end must be after the beginning", color="bad")
        return
    if minute < first * 60:
        left, words = first * 60 - minute, "until it is mine"
    elif minute < last * 60:
        left, words = last * 60 - minute, "still mine"
    else:
        ui.text("My time is over", size=40, bold=True, color="bad")
        return
    ui.text(f"{left // 60} h {left % 60:02d} min", size=56, bold=True)
    ui.text(words, size=24, color="good" if words == "still mine" else "muted")
    if words == "still mine" and left <= 15:
        ui.text("Empty the machines now", color="bad")
