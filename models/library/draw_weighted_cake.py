CAKES = {"Apple": 60, "Plum": 30, "Nut": 10}


def app(ui):
    ui.title("Cake of the day")
    s = ui.state
    drawn = s.get("drawn", [])
    if ui.button("Choose"):
        drawn.append(random.choices(list(CAKES), weights=CAKES.values())[0])
    ui.text(drawn[-1] if drawn else "No cake yet", size=36, bold=True)
    for cake in CAKES:
        count = drawn.count(cake)
        percent = count / len(drawn) * 100 if drawn else 0
        ui.text(f"{cake}: {count} times, {percent:.0f} percent")
