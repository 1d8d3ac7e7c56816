def app(ui):
    ui.title("Squares")
    s = ui.state
    number, tries = s.get("number", 1), s.get("tries", 0)
    if number < 10:
        ui.text(f"{number} × {number} = ?", size=40, bold=True)
        answer = ui.number("Result", 0, min=0, max=100)
        if ui.button("OK"):
            s.tries = tries + 1
            if answer == number * number:
                s.number = number + 1
    else:
        ui.text("All nine squares", size=28, color="good")
        if ui.button("Again"):
            s.number, s.tries = 1, 0
    ui.text("Found: " + ", ".join(f"{one * one}" for one in range(1, number)))
    ui.text(f"Tries: {tries}", color="muted")
