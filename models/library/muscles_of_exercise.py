MUSCLES = {
    "Squat": "Thighs, bottom, lower back",
    "Lunge": "Thighs, bottom, calves",
    "Push-up": "Chest, triceps, shoulders",
    "Pull-up": "Back, biceps, forearms",
    "Plank": "Belly, back, shoulders",
}
PARTS = {"Legs": ["Squat", "Lunge"], "Arms": ["Pull-up", "Push-up"], "Belly": ["Plank"]}


def app(ui):
    ui.title("Muscles")
    exercise = ui.choice("Exercise", list(MUSCLES))
    ui.text(MUSCLES[exercise], size=28, bold=True)
    ui.divider()
    part = ui.choice("Or what for?", list(PARTS))
    ui.text(", ".join(PARTS[part]), size=20)
