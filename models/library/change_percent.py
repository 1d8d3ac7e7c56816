def app(ui):
    ui.title("Change in percent")
    old = ui.number("Old", 80)
    new = ui.number("New", 100)
    if old == 0:
        ui.text("Old must not be 0", color="bad")
        return
    ui.text(f"{(new - old) / abs(old) * 100:+.1f}%", size=40)
    if new > old:
        ui.text("It rose", color="good")
    elif new < old:
        ui.text("It fell", color="bad")
    else:
        ui.text("It stayed")
