def app(ui):
    ui.title("Test")
    points = ui.number("Points", 0, min=0)
    most = ui.number("Most possible", 100, min=1)
    percent = points / most * 100
    if percent >= 90:
        word = "Great"
    elif percent >= 70:
        word = "Good"
    elif percent >= 50:
        word = "Passed"
    else:
        word = "Failed"
    ui.text(f"{percent:.1f} %", size=24)
    ui.text(word, size=32, bold=True)
