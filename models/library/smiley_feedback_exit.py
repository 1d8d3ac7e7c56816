FACES = ["😀 Happy", "😐 Neutral", "🙁 Sad"]


def app(ui):
    ui.title("How was it?")
    s = ui.state
    votes = s.get("votes", [0, 0, 0])
    with ui.grid(3):
        for i, face in enumerate(FACES):
            if ui.button(face):
                votes[i] += 1
    total = sum(votes)
    for face, count in zip(FACES, votes):
        ui.text(f"{face}: {count}", size=20)
    if total:
        ui.text(f"{votes[0] / total * 100:.0f}% are happy", size=36, bold=True)
    else:
        ui.text("Press a face", size=36)
    if ui.button("New day"):
        s.votes = [0, 0, 0]
