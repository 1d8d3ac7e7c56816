def app(ui):
    ui.title("Test result")
    points = ui.number("Points", 50, min=0, max=100)
    grade = "F"
    for least, name in [(60, "D"), (70, "C"), (80, "B"), (90, "A")]:
        if points >= least:
            grade = name
    ui.text(f"Grade: {grade}", size=40)
