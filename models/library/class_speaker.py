NAMES = ["Amal", "Bruno", "Chloe"]


def app(ui):
    ui.title("Class speaker")
    s = ui.state
    votes = s.get("votes", [0, 0, 0])
    if s.get("thanks"):
        ui.text("Thanks, next please", size=28)
        if ui.button("Next"):
            s.thanks = False
    else:
        for number, name in enumerate(NAMES):
            if ui.button(name):
                votes[number] += 1
                s.thanks = True
    if ui.switch("Result", False):
        for name, count in zip(NAMES, votes):
            ui.text(f"{name}: {count / max(1, sum(votes)) * 100:.0f}%", size=20)
