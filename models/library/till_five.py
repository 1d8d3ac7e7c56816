def app(ui):
    ui.title("Going home")
    now = ui.now.hour * 60 + ui.now.minute
    if now < 9 * 60:
        words = "Not even started"
    elif now < 17 * 60:
        words = f"{17 * 60 - now} minutes"
    else:
        words = "Go home"
    ui.text(words, size=56, bold=True, align="center")
