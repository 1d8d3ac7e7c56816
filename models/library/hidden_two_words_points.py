WORDS = ["OWL", "FROG"]


def app(ui):
    ui.title("Hidden words")
    s = ui.state
    place, points, tried = s.get("place", 0), s.get("points", 0), s.get("tried", [])
    if place == len(WORDS):
        ui.text(f"All open with {points} points", size=28)
        return
    word = WORDS[place]
    ui.text(" ".join(letter if letter in tried else "_" for letter in word), size=40)
    ui.text(f"Points: {points}")
    if all(letter in tried for letter in word):
        if ui.button("Next word"):
            s.place, s.tried = place + 1, []
        return
    with ui.grid(7):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if letter not in tried:
                if ui.button(letter):
                    tried.append(letter)
                    s.points = points + 2 if letter in word else points - 1
            else:
                ui.text(letter, color="muted")
