import random

HEROES = ["little dragon", "brave mouse", "lost star", "shy robot"]
PLACES = ["in a dark forest", "on the moon", "under the sea", "in the kitchen at night"]
PROBLEMS = ["had lost his hat", "could not sleep", "wanted to learn to fly", "looked for a friend"]


def app(ui):
    ui.title("Bedtime story")
    s = ui.state
    kept = s.get("kept", [])
    with ui.row():
        if ui.button("New story"):
            s.story = f"Once there was a {random.choice(HEROES)} {random.choice(PLACES)} who {random.choice(PROBLEMS)}."
        if ui.button("Keep it") and s.get("story"):
            kept.append(s.story)
    ui.text(s.get("story", "Press New story"), size=28)
    ui.divider()
    ui.text(f"{len(kept)} stor{'y' if len(kept) == 1 else 'ies'} kept")
    for number, story in enumerate(kept):
        ui.text(f"{number + 1}. {story}", color="muted")
