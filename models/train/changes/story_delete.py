import random

WHO = ["An old sailor", "A shy dragon", "Two sisters", "A lost robot", "The baker's cat"]
WHERE = ["in a lighthouse", "on a night train", "under the city", "at the end of summer"]
WHAT = ["find a letter to nobody", "hear a song from far away", "get a key without a door", "forget a name"]


def app(ui):
    ui.title("How a story could begin")
    s = ui.state
    kept = s.get("kept", [])
    story = s.get("story", "")
    if ui.button("New story"):
        story = s.story = f"{random.choice(WHO)} {random.choice(WHERE)} must {random.choice(WHAT)}."
    with ui.card():
        ui.text(story or "Press New story", size=24, italic=True)
    if ui.button("Keep it") and story and story not in kept:
        kept.append(story)
    ui.text(f"{len(kept)} kept", color="muted")
    for story in list(kept):
        with ui.row():
            ui.text("• " + story)
            if ui.button("Throw away"):
                kept.remove(story)
