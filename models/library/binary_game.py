def app(ui):
    ui.title("Binary quiz")
    s = ui.state
    tasks = ["1", "10", "11", "100", "101"]
    place, hearts = s.get("place", 0), s.get("hearts", 3)
    ui.text("♥" * hearts, size=24, color="red")
    if hearts == 0:
        ui.text("Over", size=28, color="bad")
    elif place == len(tasks):
        ui.text("Well done", size=28, color="good")
    else:
        ui.text(tasks[place], size=48, mono=True)
        answer = ui.number("Ordinary number", 0, min=0, max=20)
        if ui.button("Check"):
            if answer == int(tasks[place], 2):
                s.place = place + 1
            else:
                s.hearts = hearts - 1
    if ui.button("New quiz"):
        s.place, s.hearts = 0, 3
