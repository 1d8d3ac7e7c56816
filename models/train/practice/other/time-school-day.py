def app(ui):
    s = ui.state
    plan = [("Lesson 1", 10), ("Break", 4), ("Lesson 2", 10), ("Break", 4), ("Lesson 3", 10)]
    i = s.get("i", -1)
    if 0 <= i < len(plan) and ui.every(1):
        s.left -= 1
        if s.left == 0:
            i = s.i = i + 1
            if i < len(plan):
                s.left = plan[i][1]
    if i == len(plan):
        ui.text("Home time!")
    elif i >= 0:
        ui.text(f"{plan[i][0]}: {s.left} s")
    if ui.button("Start"):
        s.i, s.left = 0, plan[0][1]
