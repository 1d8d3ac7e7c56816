PLACES = ["Beach", "Lake", "Mountains"]


def app(ui):
    ui.title("Where do we go?")
    s = ui.state
    points = s.get("points", [0, 0, 0])
    first = ui.choice("First choice", PLACES)
    second = ui.choice("Second choice", PLACES)
    if ui.button("Cast ballot"):
        if first == second:
            ui.notify("Choose two places")
        else:
            points[PLACES.index(first)] += 2
            points[PLACES.index(second)] += 1
            s.ballots = s.get("ballots", 0) + 1
    for place, sum_of in zip(PLACES, points):
        ui.text(f"{place}: {sum_of}", size=20)
    ui.chart(points, kind="bar", labels=PLACES)
    ui.text(f"Ballots: {s.get('ballots', 0)}")
