def app(ui):
    ui.title("Epidemic")
    s = ui.state
    if ui.button("New people") or "people" not in s:
        s.people = []
        for i in range(30):
            place = [random.uniform(0, 300), random.uniform(0, 200)]
            s.people.append([*place, random.uniform(-60, 60), random.uniform(-60, 60), i == 0])
    if ui.switch("Run", False):
        ill = [person for person in s.people if person[4]]
        for person in s.people:
            person[0] = (person[0] + person[2] * ui.dt) % 300
            person[1] = (person[1] + person[3] * ui.dt) % 200
            person[4] = any(math.dist(person[:2], other[:2]) < 12 for other in ill) or person[4]
    c = ui.canvas(300, 200, background="white")
    for x, y, dx, dy, infected in s.people:
        c.circle(x, y, 6, "red" if infected else "green")
    count = sum(person[4] for person in s.people)
    ui.text(f"Healthy: {30 - count}", size=24)
    ui.text(f"Infected: {count}", size=24)
