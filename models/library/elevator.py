def app(ui):
    ui.title("Lift")
    s = ui.state
    floor, goal = s.get("floor", 0), s.get("goal", 0)
    if floor != goal and ui.every(1):
        floor = s.floor = floor + (1 if goal > floor else -1)
    c = ui.canvas(120, 260)
    c.rect(20, 5, 80, 250, outline="white", width=2)
    c.rect(30, 205 - floor * 49, 60, 45, "teal")
    ui.text(f"Floor {floor}", size=32)
    ui.text("stands" if floor == goal else "travels", color="muted")
    with ui.row():
        for number in range(5):
            if ui.button(str(number)):
                s.goal = number
