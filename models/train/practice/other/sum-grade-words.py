def app(ui):
    ui.title("Test result")
    top = ui.number("Maximum", 50)
    mine = ui.number("My points", 0)
    if top <= 0:
        return
    p = round(100 * mine / top, 1)
    for limit, word in [(90, "Great"), (70, "Good"), (50, "Passed"), (0, "Failed")]:
        if p >= limit:
            ui.text(f"{p}% - {word}!")
            break
