STEPS = {
    "Burn": ["Cool with water for 10 minutes", "Take off rings and watch", "Cover with a clean cloth", "Big burn: call for help"],
    "Nosebleed": ["Lean forward", "Pinch the nose for 10 minutes", "Cold cloth on the neck"],
    "Choking": ["5 blows between the shoulders", "5 thrusts below the ribs", "Call for help, begin again"],
    "Fainting": ["Lay the person down, legs up", "Open tight clothes, fresh air", "Not awake after a minute: call for help"],
}


def app(ui):
    ui.title("First aid")
    what = ui.choice("What happened?", list(STEPS))
    for number, step in enumerate(STEPS[what]):
        ui.text(f"{number + 1}. {step}", size=24)
