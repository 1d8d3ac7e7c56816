import random


def app(ui):
    ui.title("Penalties")
    s = ui.state
    shots, goals = s.get("shots", 0), s.get("goals", 0)
    if shots < 10:
        with ui.row():
            for place in ["Top left", "Top right", "Low left", "Low right"]:
                if ui.button(place):
                    keeper = random.choice(["Top left", "Top right", "Low left", "Low right"])
                    s.shots, s.goals = shots + 1, goals + (keeper != place)
                    s.words = f"Keeper {keeper.lower()}: {'held' if keeper == place else 'goal'}"
        ui.text(f"Shot {shots + 1}, goals {goals}", size=24)
    else:
        ui.text(f"{goals} of 10", size=56, bold=True)
        if ui.button("Again"):
            s.shots, s.goals, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
