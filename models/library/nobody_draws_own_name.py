def app(ui):
    ui.title("Names in a hat")
    s = ui.state
    people = int(ui.slider("People", 2, 20, 5))
    exact = sum((-1) ** k / math.factorial(k) for k in range(people + 1))
    ui.text(f"{100 * exact:.1f} % by the formula", size=36, bold=True)
    if ui.button("Try 1000 times"):
        s.nobody, s.people = 0, people
        for i in range(1000):
            drawn = random.sample(range(people), people)
            s.nobody += all(person != name for person, name in enumerate(drawn))
    if "nobody" in s:
        ui.text(f"{s.nobody} of 1000 times nobody, with {s.people} people", size=24)
