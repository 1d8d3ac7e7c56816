COLORS = ["Green", "Yellow", "Red"]


def app(ui):
    ui.title("How was the meeting?")
    votes = ui.state.get("votes", [0, 0, 0])
    with ui.row():
        for number, color in enumerate(COLORS):
            if ui.button(color):
                votes[number] += 1
        if ui.button("Reset"):
            votes = ui.state.votes = [0, 0, 0]
    c = ui.canvas(450, 150)
    for number, color in enumerate(COLORS):
        x = 75 + number * 150
        c.circle(x, 75, min(70, 20 + votes[number] * 5), color.lower())
        c.text(x, 75, str(votes[number]), size=20, align="center")
